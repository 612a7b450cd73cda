using System.Collections.Frozen;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>What of a page is told as a fact of its roles.</summary>
internal sealed class FactLines
{
    private readonly string words;

    private FactLines(IReadOnlyCollection<ChangedText> facts)
    {
        Lines = facts.Select(fact => fact.Source.Line).ToFrozenSet();
        words = string.Join('\n', facts.Select(fact => Typography.Fold(fact.Text)));
    }

    /// <summary>The lines on which facts begin.</summary>
    public FrozenSet<int> Lines { get; }

    /// <summary>Whether some fact contains these words.</summary>
    public bool Say(string plain) => words.Contains(plain, StringComparison.Ordinal);

    public static FactLines Of(JobFamily family) => new(
    [
        new(family.Title, family.Source),
        .. Quotes(family.Introduction),
        .. Bullets(family.SharedResponsibilities),
        .. Bullets(family.SharedRequirements),
        .. family.Specialties.SelectMany(specialty => Bullets(specialty.Points).Append(new(specialty.Title, specialty.Source))),
        .. Quotes(family.Ladder.Quotes),
        .. family.Roles.SelectMany(Of),
    ]);

    private static IEnumerable<ChangedText> Of(Role role) =>
    [
        new(role.Title, role.Source),
        .. Quotes(role.Introduction),
        .. Quotes(role.Grade.Quotes),
        .. Quotes(role.ReportsTo.Select(line => line.Quote)),
        .. Bullets(role.Responsibilities.Own),
        .. Bullets(role.Requirements.Own),
        .. Quotes(role.Inherits.Select(from => from.Quote)),
        .. Quotes(role.Ladder?.Quotes ?? []),
    ];

    private static IEnumerable<ChangedText> Bullets(IEnumerable<Bullet> bullets) => FamilyLines.Flat(bullets).Select(bullet => new ChangedText(bullet.Text, bullet.Source));

    private static IEnumerable<ChangedText> Quotes(IEnumerable<Quote> quotes) => quotes.Select(quote => new ChangedText(quote.Text, quote.Source));
}
