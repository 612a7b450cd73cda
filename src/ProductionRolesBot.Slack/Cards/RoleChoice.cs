using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>Roles to choose from while somebody types.</summary>
internal static class RoleChoice
{
    /// <summary>More than this nobody reads. Our own number.</summary>
    private const int MostOptions = 20;

    /// <summary>The roles whose titles hold every typed word at the beginning of one of theirs; the shortest titles first.</summary>
    public static ImmutableArray<SelectOption> Options(RoleCatalogue catalogue, string typed)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return
        [
            .. catalogue.Roles
                .Where(role => role.Id.Value.Length <= BlockKitLimits.OptionValue && words.All(word => BeginsAWord(role.Title, word) || BeginsAWord(catalogue.FamilyOf(role).Title, word)))
                .OrderByDescending(role => words.All(word => BeginsAWord(role.Title, word)))
                .ThenBy(role => role.Title.Length)
                .ThenBy(role => role.Id.Value, StringComparer.Ordinal)
                .Take(MostOptions)
                .Select(role => Option(catalogue, role)),
        ];
    }

    public static SelectOption Option(RoleCatalogue catalogue, Role role) => new(Clip.Words(role.Title, BlockKitLimits.OptionText), role.Id.Value)
    {
        Description = Clip.Words(catalogue.FamilyOf(role).Title, BlockKitLimits.OptionText),
    };

    /// <summary>The role that stands in a field of a modal; null for none, and when it is gone.</summary>
    public static Role? In(RoleCatalogue catalogue, InteractionView view, string block) =>
        view.State?.Field(block)?.SelectedOption?.Value is { } id ? catalogue.Find(new RoleId(id)) : null;

    /// <summary>The words that mean this role and no other.</summary>
    public static string Words(RoleCatalogue catalogue, Role role) => $"{role.Title} ({catalogue.FamilyOf(role).Title})";

    private static bool BeginsAWord(string title, string typed)
    {
        for (var at = 0; (at = title.IndexOf(typed, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (at == 0 || !char.IsLetterOrDigit(title[at - 1]))
                return true;
        }

        return false;
    }
}
