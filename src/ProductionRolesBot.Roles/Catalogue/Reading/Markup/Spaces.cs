using System.Buffers;
using System.Text;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>Spaces that look like a space and are none: "Job\u00a0Grade" must read as "Job Grade".</summary>
internal static class Spaces
{
    private static readonly SearchValues<char> All = SearchValues.Create("\u00a0\u200b\u2009\u202f\ufeff");

    internal static bool AreIn(ReadOnlySpan<char> line) => !Ascii.IsValid(line) && line.ContainsAny(All);

    internal static string Normalise(string line) =>
        !AreIn(line)
            ? line
            : line.Replace('\u00a0', ' ').Replace('\u2009', ' ').Replace('\u202f', ' ').Replace("\u200b", "").Replace("\ufeff", "");
}
