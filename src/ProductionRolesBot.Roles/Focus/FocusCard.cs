using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Focus;

/// <summary>What two people agreed to look at, as a card to put into their chat: the lines, a note, a day. Nothing of it is kept.</summary>
/// <param name="Chosen">The lines; at least one and at most <see cref="FocusList.Most"/>.</param>
/// <param name="Note">What they noted beside them; null for nothing.</param>
/// <param name="Agreed">The day on the card.</param>
public sealed record FocusCard(ImmutableArray<FocusChoice> Chosen, string? Note, DateOnly Agreed)
{
    /// <summary>Kind of its answer.</summary>
    public const string Kind = "focus";

    /// <summary>What the card carries.</summary>
    public FocusList ListIn(RoleCatalogue catalogue) => new(catalogue.Version.Hash, Agreed, [.. Chosen.Select(choice => choice.Item)]);

    /// <summary>The card.</summary>
    /// <param name="assistant">Who answers.</param>
    /// <param name="locale">Language tag of its words around the lines.</param>
    /// <param name="signedList">The signed list, for the button that checks it again; null for a preview, and where nothing can be signed.</param>
    public Answer ToAnswer(RoleAssistant assistant, string? locale, string? signedList)
    {
        var context = assistant.Context(locale);
        var answer = context.Start(Kind);
        var roles = Chosen.Select(choice => choice.Item.Role).Distinct().Select(assistant.Catalogue.Find).OfType<Role>().ToList();
        if (Note is { Length: > 0 })
            answer.Add(new AnswerBlock.Paragraph(Note));
        foreach (var role in roles)
            answer.Add(new AnswerBlock.BulletList(roles.Count > 1 ? context.Name(role) : "", [.. Chosen.Where(choice => choice.Item.Role == role.Id).Select(choice => choice.Line)]));
        foreach (var choice in Chosen)
            answer.From(choice.Line.Source);
        if (signedList is not null)
            answer.Offer(new FollowUp(context.Words.Say("focus.check"), context.Words.Say("focus.words", ("card", signedList))));
        return answer.About(roles).Build(context.Words.Say("focus.title", ("date", Day(Agreed)), ("roles", context.Words.And([.. roles.Select(context.Name)]))));
    }

    /// <summary>A day as every card of this bot writes it.</summary>
    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>
/// Signs what a focus card carries, so that nobody alters it. The host hands it to every channel, because only the host
/// holds the key; null when the key cannot be reached at the moment.
/// </summary>
public delegate ValueTask<string?> SignFocusList(FocusList list, CancellationToken cancellationToken);
