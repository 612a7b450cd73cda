using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Roles.Focus;

/// <summary>A line of an answer that can be put on a focus card.</summary>
/// <param name="Item">What the card carries of it.</param>
/// <param name="Line">The line as the answer shows it.</param>
public sealed record FocusChoice(FocusItem Item, ListItem Line)
{
    /// <summary>The lines that the answer to a question offers, in its order.</summary>
    /// <param name="assistant">Who answers.</param>
    /// <param name="question">Words that stand alone.</param>
    /// <param name="locale">Language tag of the asker's client; null when it is not known.</param>
    public static ImmutableArray<FocusChoice> Of(RoleAssistant assistant, string question, string? locale = null) =>
        Of(assistant, assistant.Ask(new Utterance(question, locale), Conversation.New).Answer);

    /// <summary>Whether an answer offers any line.</summary>
    public static bool AreIn(Answer answer) => !answer.Roles.IsEmpty && answer.Kind != FocusCard.Kind && answer.Blocks.Any(block => block is AnswerBlock.BulletList { Items.IsEmpty: false });

    /// <summary>The lines that stand on these fingerprints, in the order of the answer, each once.</summary>
    public static ImmutableArray<FocusChoice> Chosen(ImmutableArray<FocusChoice> offered, IReadOnlyCollection<string> fingerprints) =>
        [.. offered.Where(choice => fingerprints.Contains(choice.Item.Fingerprint))];

    private static ImmutableArray<FocusChoice> Of(RoleAssistant assistant, Answer answer)
    {
        if (!AreIn(answer))
            return [];
        // A line that two levels share is one of the level that was asked about last: the one somebody grows into.
        var roles = answer.Roles.Reverse().Append(answer.AskedAbout ?? answer.Roles[0]).Distinct().Select(assistant.Catalogue.Find).OfType<Role>().ToList();
        var context = assistant.Context(answer.Language);
        var roleOf = new Dictionary<SourceLocation, RoleId>();
        foreach (var line in roles.SelectMany(role => context.Lines(role)))
            roleOf.TryAdd(line.Bullet.Source, line.Role.Id);
        return
        [
            .. answer.Blocks.OfType<AnswerBlock.BulletList>().SelectMany(list => list.Items)
                .Where(item => roleOf.ContainsKey(item.Source))
                .Select(item => new FocusChoice(new FocusItem(roleOf[item.Source], LineFingerprint.Of(item.Text)), item))
                .DistinctBy(choice => choice.Item.Fingerprint),
        ];
    }
}
