using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Roles.Focus;

/// <summary>"Check again": which of the agreed lines still stand, and what became of the others.</summary>
public static class FocusCheck
{
    /// <summary>Kind of its answers.</summary>
    public const string Kind = "focus_check";

    private static readonly OpeningWords Opening = new("focus.words", "card");

    /// <summary>The signed list that somebody wants to have checked, and the language of their words; null for other words.</summary>
    public static (string Signed, string Language)? Read(string text) => Opening.Read(text);

    /// <summary>How the agreed lines stand today.</summary>
    public static Answer Of(FocusList list, RoleAssistant assistant, string language)
    {
        var context = assistant.Context(language);
        var answer = context.Start(Kind);
        var since = assistant.History.Versions.FirstOrDefault(version => version.Version.Hash == list.Version)?.Since;
        var (changed, same, lost) = (new List<ListItem>(), new List<ListItem>(), 0);
        foreach (var item in list.Items)
        {
            var role = RoleNow(item.Role, assistant.Catalogue, since);
            if (role is not null)
                answer.About(role);
            if (role is not null && context.Lines(role).FirstOrDefault(line => LineFingerprint.Of(line.Bullet.Text) == item.Fingerprint) is { } line)
            {
                answer.From(line.Bullet.Source);
                same.Add(answer.Item(line));
            }
            else if (since is not null && ChangeOf(item, role, since) is { } change)
            {
                changed.Add(ChangedLine.Item(context, answer, change));
            }
            else
            {
                lost++;
            }
        }

        if (changed.Count > 0)
            answer.Add(new AnswerBlock.BulletList(context.Words.Say("focus.heading.changed"), [.. changed]));
        if (lost > 0)
            answer.Add(new AnswerBlock.Paragraph(context.Words.Say("focus.lost", ("n", lost))));
        if (since is null && list.Version != assistant.Catalogue.Version.Hash)
            answer.Add(new AnswerBlock.Paragraph(context.Words.Say("focus.oldVersion")));
        if (same.Count > 0)
            answer.Add(new AnswerBlock.BulletList(context.Words.Say("focus.heading.same"), [.. same], Folded: changed.Count > 0));
        var day = FocusCard.Day(list.Agreed);
        return answer.Build(same.Count == list.Items.Length
            ? context.Words.SayNumber("focus.same", same.Count, ("date", day))
            : context.Words.Say("focus.changed", ("changed", list.Items.Length - same.Count), ("n", list.Items.Length), ("date", day)));
    }

    /// <summary>Says that the card was altered.</summary>
    public static Answer Altered(RoleAssistant assistant, string language)
    {
        var context = assistant.Context(language);
        return context.Start(Kind).Offer("list").Build(context.Words.Say("focus.altered"));
    }

    /// <summary>Says that the card has expired, with the questions whose answers make a fresh one.</summary>
    public static Answer Expired(FocusList list, RoleAssistant assistant, string language)
    {
        var context = assistant.Context(language);
        var answer = context.Start(Kind);
        foreach (var role in list.Items.Select(item => item.Role).Distinct().Select(id => RoleNow(id, assistant.Catalogue, null)).OfType<Role>())
            answer.Offer("requirements", ("role", context.Name(role))).Offer("responsibilities", ("role", context.Name(role)));
        return answer.Offer("list").Build(context.Words.Say("focus.expired", ("date", FocusCard.Day(list.Agreed))));
    }

    /// <summary>Says that nothing can be checked at the moment.</summary>
    public static Answer NotNow(RoleAssistant assistant, string language)
    {
        var context = assistant.Context(language);
        return context.Start(Kind).Build(context.Words.Say("proof.notNow"));
    }

    private static Role? RoleNow(RoleId id, RoleCatalogue catalogue, CatalogueDiff? since) =>
        catalogue.Find(id) ?? (since?.Renames.FirstOrDefault(rename => rename.Former.Id == id) is { } rename ? catalogue.Find(rename.Now.Id) : null);

    /// <summary>What became of the line: on the role itself, else on its page, else where it was taken over from.</summary>
    private static CatalogueChange? ChangeOf(FocusItem item, Role? role, CatalogueDiff since) => since.Changes
        .Where(change => change.From is { } from && LineFingerprint.Of(from.Text) == item.Fingerprint)
        .OrderByDescending(change => change.Id == (role?.Id ?? item.Role))
        .ThenByDescending(change => change.Page == role?.Source.Page)
        .FirstOrDefault();
}
