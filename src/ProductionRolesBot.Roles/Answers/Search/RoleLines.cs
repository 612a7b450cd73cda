using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Answers.Search;

/// <summary>The lines that count for a role: its own, those it takes over, those of the whole family.</summary>
internal sealed record RoleLines(ImmutableArray<CatalogueLine> Responsibilities, ImmutableArray<CatalogueLine> Requirements)
{
    /// <summary>Both lists.</summary>
    public ImmutableArray<CatalogueLine> All { get; } = [.. Responsibilities, .. Requirements];

    /// <summary>The requirements that name a number of years.</summary>
    public ImmutableArray<CatalogueLine> WithYears { get; } = Requirements.RemoveAll(line => line.Bullet is not Requirement { Years.Length: > 0 });

    /// <summary>The most years any line asks for, null when none names a number.</summary>
    public decimal? MostYears { get; } = Requirements.SelectMany(line => line.Bullet is Requirement requirement ? requirement.Years : []).Max(years => (decimal?)years.Least);

    /// <summary>The lines of a role.</summary>
    public static RoleLines Of(Role role, RoleCatalogue catalogue, LineVocabulary vocabulary)
    {
        return new(Of(SectionKind.Responsibilities, catalogue.EffectiveResponsibilities(role)), Of(SectionKind.Requirements, catalogue.EffectiveRequirements(role)));

        ImmutableArray<CatalogueLine> Of<T>(SectionKind section, ImmutableArray<Expectation<T>> lines)
            where T : Bullet =>
            [.. lines.Select(line => new CatalogueLine(role, section, line.Bullet, vocabulary.Of(line.Bullet), line.From is { } from ? catalogue.Find(from) : null))];
    }

    /// <summary>One list.</summary>
    public ImmutableArray<CatalogueLine> In(SectionKind section) => section == SectionKind.Responsibilities ? Responsibilities : Requirements;
}
