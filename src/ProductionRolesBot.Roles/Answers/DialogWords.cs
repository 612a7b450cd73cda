using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>The words of the windows that a channel opens from a card, in one language.</summary>
public sealed class DialogWords
{
    private readonly Phrasebook words;

    private DialogWords(Phrasebook words) => this.words = words;

    /// <summary>The words of a language, in English where there are none.</summary>
    /// <param name="language">ISO 639-1, or a locale that begins with it; null for English.</param>
    public static DialogWords In(string? language) => new(new(Lexicon.For(language?.Split('-')[0])));

    /// <summary>ISO 639-1 of the words.</summary>
    public string Language => words.Language;

    /// <summary>Title of the window that finds a role, and what stands in an empty field for one.</summary>
    public string Find => words.Say("dialog.find");

    /// <summary>Title of the window that shows all of an answer.</summary>
    public string Whole => words.Say("dialog.whole");

    /// <summary>Button that closes a window.</summary>
    public string Close => words.Say("dialog.close");

    /// <summary>Button that leaves a window without doing anything.</summary>
    public string Cancel => words.Say("card.cancel");

    /// <summary>The role was chosen from another version of the catalogue.</summary>
    public string RoleIsGone => words.Say("dialog.gone");

    /// <summary>Title of the dialog that chooses two roles, and its button.</summary>
    public string Compare => words.Say("dialog.compare");

    /// <summary>Label of the role to compare.</summary>
    public string FirstRole => words.Say("dialog.compare.first");

    /// <summary>Label of the role to compare it with.</summary>
    public string SecondRole => words.Say("dialog.compare.second");

    /// <summary>Stands at a field without a role.</summary>
    public string ChooseRole => words.Say("dialog.compare.choose");

    /// <summary>Both fields name the same role.</summary>
    public string SameRole => words.Say("dialog.compare.same");

    /// <summary>Button that compares, where the title is too long for one.</summary>
    public string CompareThem => words.Say("dialog.compare.do");

    /// <summary>Title of the dialog that shares a role.</summary>
    public string ShareRole => words.Say("dialog.share.role");

    /// <summary>Label of what of a role is shared.</summary>
    public string Aspect => words.Say("dialog.share.aspect");

    /// <summary>Button that posts where the person chose.</summary>
    public string PostThere => words.Say("dialog.share.do");

    /// <summary>Label of the conversation to post to.</summary>
    public string Where => words.Say("dialog.where");

    /// <summary>What posting there means.</summary>
    public string WhereHint => words.Say("dialog.where.hint");

    /// <summary>Stands above what others will see.</summary>
    public string OthersWillSee => words.Say("dialog.others");

    /// <summary>Why nothing is posted where another company reads along.</summary>
    public string OthersReadHere => words.Say("dialog.others.read");

    /// <summary>The conversation takes nothing.</summary>
    public string NotThere => words.Say("dialog.notThere");

    /// <summary>Nobody has installed the bot where it was pressed.</summary>
    public string NotInstalled => words.Say("dialog.notInstalled");

    /// <summary>The press is too long ago.</summary>
    public string TooLate => words.Say("dialog.tooLate");

    /// <summary>The bot was not granted what it needs.</summary>
    public string NoPermission => words.Say("dialog.noPermission");

    /// <summary>It did not go, and nobody knows more.</summary>
    public string NotTaken => words.Say("dialog.notTaken");

    /// <summary>Title of the dialog that shares an answer.</summary>
    public string Share => words.Say("dialog.share");

    /// <summary>Label of the note.</summary>
    public string Note => words.Say("dialog.note");

    /// <summary>Button that shows what others will see, and the title above it.</summary>
    public string Preview => words.Say("dialog.preview");

    /// <summary>Button that puts it before everyone.</summary>
    public string Post => words.Say("card.post");

    /// <summary>Who will see it.</summary>
    /// <param name="readers">How many people read the conversation; null where the channel does not say.</param>
    /// <param name="guests">How many of them belong to another organisation.</param>
    public string Readers(int? readers, int guests) => readers is not { } number
        ? words.Say("dialog.readers")
        : words.SayNumber("dialog.readers", number) + (guests == 0 ? "" : " " + words.SayNumber("dialog.readers.guests", guests));

    /// <summary>It stands in the conversation.</summary>
    public string Posted => words.Say("dialog.posted");

    /// <summary>The channel did not take it.</summary>
    public string NotPosted => words.Say("dialog.notPosted");

    /// <summary>Stands before everyone in the place of a step that is for one person alone.</summary>
    public string InPrivate => words.Say("dialog.private");

    /// <summary>There is no answer that others may see.</summary>
    public string NothingToShare => words.Say("dialog.nothing");

    /// <summary>Title of the dialog that makes a focus card.</summary>
    public string Focus => words.Say("dialog.focus");

    /// <summary>Label of the lines to choose from.</summary>
    public string FocusLines => words.Say("dialog.focus.lines");

    /// <summary>What becomes of the lines that are chosen.</summary>
    public string FocusHint => words.Say("dialog.focus.hint");

    /// <summary>Button that shows the lines again.</summary>
    public string ChangeLines => words.Say("dialog.focus.change");

    /// <summary>Label of the day.</summary>
    public string FocusDate => words.Say("dialog.focus.date");

    /// <summary>Too many lines are chosen, or none.</summary>
    public string ChooseLines => words.Say("dialog.focus.choose");

    /// <summary>The answer has changed and has no lines now.</summary>
    public string NoLines => words.Say("dialog.focus.none");

    /// <summary>Title of the dialog that looks for a role in somebody's message.</summary>
    public string WhatRole => words.Say("dialog.message");

    /// <summary>The message is a picture, or empty.</summary>
    public string NoText => words.Say("dialog.message.empty");

    /// <summary>Nothing is found for what is being typed.</summary>
    public string NoRole(string typed) => words.Say("unknown.none", ("title", words.Quoted(typed)));
}
