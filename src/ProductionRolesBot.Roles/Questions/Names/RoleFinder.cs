using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Finds roles while a title is being typed: words may be unfinished, misspelt, short forms, or those of the page.</summary>
internal sealed class RoleFinder(RoleCatalogue catalogue)
{
    private const int MostWords = 12;
    private const int Prefix = 1;
    private const int Misspelt = 3;
    private const int OfFamily = 5;
    private const int Nowhere = 1000;

    private readonly ImmutableArray<Entry> entries =
    [
        .. catalogue.Families.SelectMany(family => family.Roles.Select(role => new Entry(
            role,
            [.. TitleWords.Of(role.Title), .. role.OtherTitles.SelectMany(title => TitleWords.Of(title))],
            TitleWords.Of($"{family.Title} {family.Department}")))),
    ];

    /// <summary>The roles that fit all words, best first; while nothing is typed those of which the pages say most, one of each page.</summary>
    public ImmutableArray<Role> Find(string typed, int most)
    {
        var words = TitleWords.Of(typed);
        return words.IsEmpty
            ? [.. catalogue.Families.Where(family => !family.Roles.IsEmpty).Select(family => family.Roles.MaxBy(Facts)!).Concat(catalogue.Roles).Distinct().Take(most)]
            : [.. entries
                .Select(entry => (entry.Role, Cost: entry.Cost(words.AsSpan()[..Math.Min(words.Length, MostWords)]), entry.Title.Length))
                .Where(found => found.Cost < Nowhere)
                .OrderBy(found => found.Cost)
                .ThenBy(found => found.Length)
                .Take(most)
                .Select(found => found.Role)];
    }

    /// <summary>How much a page says about a role.</summary>
    private static int Facts(Role role) =>
        (role.Grade.Grades.IsEmpty ? 0 : 1) + (role.ReportsTo.IsEmpty ? 0 : 1) + (role.Responsibilities.Own.IsEmpty ? 0 : 1) + (role.Requirements.Own.IsEmpty ? 0 : 1);

    private sealed record Entry(Role Role, ImmutableArray<string> Title, ImmutableArray<string> Family)
    {
        /// <summary>How far the title is from what was typed; <see cref="Nowhere"/> when a word has no place in it.</summary>
        public int Cost(ReadOnlySpan<string> words)
        {
            var cost = 0;
            foreach (var word in words)
                cost += Math.Min(Nearest(Title, word), OfFamily + Nearest(Family, word));
            return cost;
        }

        private static int Nearest(ImmutableArray<string> title, string typed)
        {
            var least = Nowhere;
            foreach (var word in title)
                least = Math.Min(least, Distance(word, typed));
            return least;
        }

        private static int Distance(string word, string typed)
        {
            if (word.StartsWith(typed, StringComparison.Ordinal))
                return word.Length == typed.Length ? 0 : Prefix;
            var forgiven = EditDistance.Forgiven(typed.Length);
            if (forgiven == 0)
                return Nowhere;
            var begun = word.Length > typed.Length ? word.AsSpan(0, typed.Length) : word;
            var slips = Math.Min(EditDistance.Between(typed, word, forgiven), EditDistance.Between(typed, begun, forgiven));
            return slips > forgiven ? Nowhere : Misspelt + slips;
        }
    }
}
