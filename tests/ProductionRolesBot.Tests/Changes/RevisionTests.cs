using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Changes;

/// <summary>Compares revisions of real pages as <c>Revisions.md</c> says.</summary>
public class RevisionTests
{
    private static readonly string[] Spec = File.ReadAllLines(Repository.PathTo("tests", "ProductionRolesBot.Tests", "Changes", "Revisions.md"));

    public static TheoryData<string> Pages => [.. Spec.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];

    [Theory]
    [MemberData(nameof(Pages))]
    public void It_changed_like_this(string revision)
    {
        var page = PageOf(revision);
        var diff = CatalogueDiff.Between(Edition("handbook-revisions", revision, page), Edition("handbook", page, page));

        var expected = Spec.SkipWhile(line => line != $"## {revision}").Skip(1).TakeWhile(line => !line.StartsWith('#')).Where(line => line.Length > 0);
        diff.Changes.Select(Line).Prepend(diff.ChangesExpectations ? "changed" : "no_change_in_expectations").ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_way_back_pairs_the_same_lines(string revision)
    {
        var page = PageOf(revision);
        var (older, newer) = (Edition("handbook-revisions", revision, page), Edition("handbook", page, page));

        var there = CatalogueDiff.Between(older, newer).Changes.Where(IsPair).Select(change => (change.From!.Source.Line, change.To!.Source.Line));
        var back = CatalogueDiff.Between(newer, older).Changes.Where(IsPair).Select(change => (change.To!.Source.Line, change.From!.Source.Line));

        there.ShouldBe(back, ignoreOrder: true);

        static bool IsPair(CatalogueChange change) => change is { From: not null, To: not null, Section: "responsibilities" or "requirements" or "specialty" or null, Kind: not ChangeKind.Format };
    }

    private static string Line(CatalogueChange change) =>
        $"{Name(change.Kind)} | {change.Role} | {change.Section} | {change.From?.Source.Line} | {change.To?.Source.Line}".Replace("|  |", "| |", StringComparison.Ordinal).Replace("|  |", "| |", StringComparison.Ordinal).TrimEnd();

    private static string Name(ChangeKind kind) => kind == ChangeKind.ReportsTo ? "reports_to" : kind.ToString().ToLowerInvariant();

    private static string PageOf(string revision) => revision[..revision.IndexOf('.', StringComparison.Ordinal)] + ".md";

    private static CatalogueEdition Edition(string folder, string file, string name) => CatalogueEdition.Read([OriginalPage.Text(folder, file, name)], new CatalogueOptions());
}
