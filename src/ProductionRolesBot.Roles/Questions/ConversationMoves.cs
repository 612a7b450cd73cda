using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions;

/// <summary>What a turn does beside answering: what it says differently, and what is remembered after it.</summary>
internal static class ConversationMoves
{
    private const int MostEarlier = 4;

    /// <summary>Shortens or confirms when that was asked.</summary>
    public static Answer Dress(Answer answer, Reading said, Reading understood, Phrasebook words)
    {
        if (said.Has(Concept.Shorter) && !ReferenceEquals(said, understood))
            return answer with { Blocks = [] };
        if (said.Has(Concept.Sure) && !ReferenceEquals(said, understood) && said.Mentions.IsEmpty)
            return answer with { Headline = words.Say("sure") + " " + WithoutVerdict(answer.Headline, words) };
        return said.IsCut && answer.Outcome != Outcome.NotUnderstood
            ? answer with { Blocks = answer.Blocks.Add(new AnswerBlock.Paragraph(words.Say("cut", ("n", Tokenizer.MostCharacters)))) }
            : answer;
    }

    /// <summary>The conversation after a turn.</summary>
    public static Conversation After(Answer answer, Reading said, Inquiry inquiry)
    {
        var before = inquiry.Conversation;
        if (answer.Kind == "forget")
            return Conversation.New with { Language = answer.Language };
        var roles = answer.Roles.IsEmpty ? before.Roles : answer.Roles;
        if (roles.Length > Inquiry.FewRoles)
            roles = roles[..Inquiry.FewRoles];
        return before with
        {
            Roles = roles,
            Earlier = answer.Roles.IsEmpty ? before.Earlier : Earlier(before, answer.Roles),
            Among = roles.Length > 1 ? roles : roles is [var one] && before.Among.Contains(one) ? before.Among : [],
            Mine = MineOf(said) ?? before.Mine,
            LastQuestion = IsAside(answer.Kind) || (said.Has(Concept.Shorter) && before.LastQuestion is not null) ? before.LastQuestion : StandingAlone(answer, inquiry),
            Language = answer.Language,
        };
    }

    /// <summary>Kinds after which the question before is still the last one.</summary>
    private static bool IsAside(string kind) => kind is "greeting" or "thanks" or "help" or "my_role" or "privacy" or "not_understood" or "source" or "share";

    /// <summary>What was spoken of before and is not spoken of now, each once, the latest last.</summary>
    private static ImmutableArray<RoleId> Earlier(Conversation before, ImmutableArray<RoleId> now)
    {
        var earlier = ImmutableArray.CreateBuilder<RoleId>(before.Earlier.Length + before.Roles.Length);
        foreach (var role in before.Earlier.AddRange(before.Roles))
        {
            if (!now.Contains(role) && !earlier.Contains(role))
                earlier.Add(role);
        }

        while (earlier.Count > MostEarlier)
            earlier.RemoveAt(0);
        return earlier.DrainToImmutable();
    }

    /// <summary>"What am I missing for …" leaves the role it starts from to the conversation.</summary>
    private static string StandingAlone(Answer answer, Inquiry inquiry) =>
        answer is { Kind: PackSentences.GapKind, Roles: [var start, var goal] } && inquiry.Named is [{ Id: var named }] && named == goal && inquiry.Catalogue.Find(start) is { } role
            ? $"{role.Title}, {inquiry.Reading.Text}"
            // "The difference" is that of the roles the answer put side by side.
            : FollowUpReading.StandingAlone(inquiry.Reading, answer.Kind == "compare" ? answer.Roles.Select(inquiry.Catalogue.Find).OfType<Role>() : inquiry.Subject);

    /// <summary>The role in "I'm a digital producer", null when nobody says so.</summary>
    private static RoleId? MineOf(Reading said)
    {
        if (said.First(Concept.IAm) is not { } iAm)
            return null;
        var role = said.Mentions.OfType<Mention.OneRole>().FirstOrDefault(mention => mention.First >= iAm.End && IsDirect(said, iAm.End, mention.First));
        return role?.Role.Id;
    }

    private static bool IsDirect(Reading said, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!TitleWords.IsConnector(said.Words[at].Text))
                return false;
        }

        return true;
    }

    private static string WithoutVerdict(string headline, Phrasebook words)
    {
        foreach (var verdict in (string[])["verdict.yes", "verdict.no", "verdict.notQuite"])
        {
            if (headline.StartsWith(words.Say(verdict), StringComparison.Ordinal))
                return headline[words.Say(verdict).Length..].TrimStart();
        }

        return headline;
    }
}
