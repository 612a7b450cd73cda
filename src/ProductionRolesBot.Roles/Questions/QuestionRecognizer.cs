using ProductionRolesBot.Roles.Questions.Kinds;

namespace ProductionRolesBot.Roles.Questions;

/// <summary>
/// Decides what is asked. The kinds are tried in this order, the first that recognises itself answers: what may not be
/// mistaken for a fact first, what needs the most words next, what a bare name means last.
/// </summary>
internal static class QuestionRecognizer
{
    private static readonly Func<Inquiry, Question?>[] Kinds =
    [
        SmallTalkQuestion.Recognise,
        ForgetQuestion.Recognise,
        HelpQuestion.Recognise,
        ProblemsQuestion.Recognise,
        WithoutFactQuestion.Recognise,
        HowOftenQuestion.Recognise,
        DirectReportsQuestion.Recognise,
        VerifyOnlyOneQuestion.Recognise,
        VerifySeveralQuestion.Recognise,
        VerifyManagerQuestion.Recognise,
        NoSuchRoleQuestion.Recognise,
        BeyondQuestion.Recognise,
        FamilyQuestion.OfLevels,
        WhichRoleQuestion.Recognise,
        MyRoleQuestion.Recognise,
        ShareQuestion.Recognise,
        VideoQuestion.Recognise,
        SourceQuestion.Recognise,
        WhatChangedQuestion.Recognise,
        VerifyDistanceQuestion.Recognise,
        VerifyGradeQuestion.Recognise,
        VerifySameQuestion.Recognise,
        VerifyOrderQuestion.Recognise,
        VerifyHighestQuestion.Recognise,
        VerifyOnlyQuestion.Recognise,
        VerifyYearsQuestion.Recognise,
        FilterQuestion.BesideRole,
        FilterQuestion.ByYears,
        FitQuestion.Recognise,
        SearchQuestion.AmongLines,
        CommonQuestion.Recognise,
        PromotionGapQuestion.Recognise,
        SuperlativeQuestion.Recognise,
        CompareQuestion.Recognise,
        FilterQuestion.Recognise,
        CountQuestion.Recognise,
        NextLevelQuestion.Recognise,
        PreviousLevelQuestion.Recognise,
        SeveralFactsQuestion.Recognise,
        GradeQuestion.Recognise,
        ReportsToQuestion.Recognise,
        YearsQuestion.Recognise,
        TopicQuestion.Recognise,
        SearchQuestion.Recognise,
        ExpectationsQuestion.Recognise,
        FamilyQuestion.Recognise,
        OverviewQuestion.Recognise,
        ListQuestion.Recognise,
        WhichRoleQuestion.WithoutName,
    ];

    /// <summary>The question; one that says so when nothing could be made out.</summary>
    public static Question Recognise(Inquiry inquiry)
    {
        foreach (var kind in Kinds)
        {
            if (kind(inquiry) is { } question)
                return question;
        }

        return new NotUnderstoodQuestion(inquiry.Reading.Words.IsEmpty, inquiry.Reading.IsCut);
    }
}
