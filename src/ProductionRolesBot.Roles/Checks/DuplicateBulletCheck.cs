using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>The same words twice in one list.</summary>
internal static class DuplicateBulletCheck
{
    /// <summary>Short bullets ("Leadership") may head two groups.</summary>
    private const int Shortest = 20;

    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        var lists = page.Family.Roles.SelectMany(role => new[] { role.Responsibilities.Own, role.Requirements.Own.CastArray<Bullet>() })
            .Append(page.Family.SharedResponsibilities).Append(page.Family.SharedRequirements.CastArray<Bullet>());
        var first = new Dictionary<int, Bullet>();
        foreach (var list in lists)
        {
            first.Clear();
            foreach (var bullet in list)
            {
                if (bullet.Text.Length < Shortest || !bullet.Children.IsEmpty)
                    continue;
                var letters = HashOfLetters(bullet.Text);
                if (!first.TryAdd(letters, bullet) && SameLetters(first[letters].Text, bullet.Text))
                    yield return page.Problem("PR026", bullet.Source.Line, $"the same words stand in line {first[letters].Source.Line}");
            }
        }
    }

    /// <summary>The FNV hash of the letters: one multiplication each.</summary>
    private static int HashOfLetters(string text)
    {
        var hash = 2_166_136_261u;
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                hash = unchecked((hash ^ (letter | 0x20u)) * 16_777_619u);
        }

        return unchecked((int)hash);
    }

    /// <summary>Commas and full stops make no difference.</summary>
    private static bool SameLetters(string left, string right)
    {
        var (at, other) = (0, 0);
        while (true)
        {
            while (at < left.Length && !char.IsLetterOrDigit(left[at]))
                at++;
            while (other < right.Length && !char.IsLetterOrDigit(right[other]))
                other++;
            if (at == left.Length || other == right.Length)
                return at == left.Length && other == right.Length;
            if (char.ToLowerInvariant(left[at++]) != char.ToLowerInvariant(right[other++]))
                return false;
        }
    }
}
