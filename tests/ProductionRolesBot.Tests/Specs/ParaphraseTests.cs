using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Specs;

/// <summary>
/// However somebody puts it, the answer is the same. PARAPHRASES names another folder of such pages, for which the share
/// understood is printed: that is how a set that nobody built against is measured.
/// </summary>
public sealed class ParaphraseTests(ITestOutputHelper output)
{
    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Path.Combine(SpecCatalogues.SolutionFolder, "tests", "ProductionRolesBot.Tests", "Specs", "Paraphrases"), "*.md").Select(Path.GetFileName).OfType<string>().Order()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_paraphrase_is_understood_as_its_heading(string page)
    {
        var paraphrases = ParaphrasePage.Read(Path.Combine(SpecCatalogues.SolutionFolder, "tests", "ProductionRolesBot.Tests", "Specs", "Paraphrases", page));
        var assistant = SpecCatalogues.Find(paraphrases.Catalogue);
        Assert.SkipUnless(assistant is not null, $"The pages of the catalogue “{paraphrases.Catalogue}” are not on this machine.");
        paraphrases.Misunderstood(assistant).ShouldBeEmpty();
    }

    [Fact]
    public void The_share_of_another_set_is_printed()
    {
        var folder = Environment.GetEnvironmentVariable("PARAPHRASES");
        Assert.SkipUnless(folder is not null, "PARAPHRASES names no folder.");
        var (right, total) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").Order())
        {
            var page = ParaphrasePage.Read(file);
            if (SpecCatalogues.Find(page.Catalogue) is not { } assistant)
                continue;
            var wrong = page.Misunderstood(assistant);
            total += page.Paraphrases.Count;
            right += page.Paraphrases.Count - wrong.Count;
            output.WriteLine($"{page.Name}: {page.Paraphrases.Count - wrong.Count} of {page.Paraphrases.Count}");
            foreach (var line in wrong)
                output.WriteLine("   " + line);
        }

        output.WriteLine($"paraphrases: {right}/{total} = {(double)right / Math.Max(1, total):0.000}");
        total.ShouldBeGreaterThan(0);
    }
}
