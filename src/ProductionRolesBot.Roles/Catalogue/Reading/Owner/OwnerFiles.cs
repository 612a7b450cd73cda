using System.Collections.Immutable;
using ProductionRolesBot.Roles.Changes;
using ProductionRolesBot.Roles.Changes.Pairing;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Owner;

/// <summary>What the owner's files beside the pages say, and what of it has no effect.</summary>
/// <param name="Pairings">From <c>pairings.yml</c>.</param>
/// <param name="FormerTitles">From <c>aliases.yml</c>.</param>
/// <param name="Problems">Entries that fit nothing.</param>
internal sealed record OwnerFiles(OwnerPairings Pairings, ImmutableArray<FormerTitle> FormerTitles, ImmutableArray<CatalogueProblem> Problems)
{
    private const string PairingsFile = "pairings.yml";
    private const string AliasesFile = "aliases.yml";

    /// <summary>Whether a file of that path is one of them.</summary>
    internal static bool Are(string path) => path is PairingsFile or AliasesFile;

    internal static OwnerFiles Read(IReadOnlyCollection<CataloguePage> files, ImmutableArray<JobFamily> families)
    {
        var problems = ImmutableArray.CreateBuilder<CatalogueProblem>();
        var pairings = Entries(PairingsFile).Select(entry => Pairing(entry, problems)).OfType<OwnerPairing>().ToImmutableArray();
        var titles = Entries(AliasesFile).Select(entry => Title(entry, families, problems)).OfType<FormerTitle>().ToImmutableArray();
        return new(new OwnerPairings(pairings), titles, problems.ToImmutable());

        ImmutableArray<OwnerEntry> Entries(string name) => files.FirstOrDefault(file => file.Path == name) is { } file ? OwnerFile.Read(file, problems) : [];
    }

    private static OwnerPairing? Pairing(OwnerEntry entry, ImmutableArray<CatalogueProblem>.Builder problems)
    {
        (ChangeClass? Class, bool Apart)? said = entry["class"] switch
        {
            "" => (null, false),
            "raised" => (ChangeClass.Raised, false),
            "lowered" => (ChangeClass.Lowered, false),
            "reworded" => (ChangeClass.Reworded, false),
            "apart" => (null, true),
            _ => null,
        };
        if (said is not { } known || entry["from"].Length == 0 || entry["to"].Length == 0)
        {
            problems.Add(OwnerProblem.Of(entry.Source, "The entry needs from and to, and as class raised, lowered, reworded, apart or nothing."));
            return null;
        }

        return new(entry["from"], entry["to"], known.Class, known.Apart);
    }

    private static FormerTitle? Title(OwnerEntry entry, ImmutableArray<JobFamily> families, ImmutableArray<CatalogueProblem>.Builder problems)
    {
        ImmutableArray<Role> roles = [.. families.SelectMany(family => family.Roles).Where(role => role.Id.Value == entry["now"] || string.Equals(role.Title, entry["now"], StringComparison.OrdinalIgnoreCase))];
        if (roles is [var role] && entry["title"].Length > 0)
            return new(entry["title"], role.Id, entry.Source);
        problems.Add(OwnerProblem.Of(entry.Source, $"The entry needs a title, and as now the title or id of one role: {(roles.Length > 1 ? $"'{entry["now"]}' is the title of several" : "there is none such")}."));
        return null;
    }
}
