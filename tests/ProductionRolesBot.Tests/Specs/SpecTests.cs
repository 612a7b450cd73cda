using ProductionRolesBot.Roles.Questions;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Specs;

/// <summary>The pages that say what the bot answers are the tests of it: each fence is a conversation.</summary>
public sealed class SpecTests
{
    private static string Folder => Path.Combine(SpecCatalogues.SolutionFolder, "tests", "ProductionRolesBot.Tests", "Specs");

    public static TheoryData<string, int> Fences =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Order().SelectMany(file => Enumerable.Range(0, SpecPage.Read(file).Conversations.Count).Select(at => (Path.GetFileName(file), at)))];

    [Theory]
    [MemberData(nameof(Fences))]
    public void A_page_says_what_the_bot_answers(string page, int fence)
    {
        var spec = SpecPage.Read(Path.Combine(Folder, page));
        var assistant = SpecCatalogues.Find(spec.Catalogue);
        Assert.SkipUnless(assistant is not null, $"The pages of the catalogue “{spec.Catalogue}” are not on this machine.");
        var conversation = Conversation.New;
        foreach (var (question, answer) in spec.Conversations[fence])
        {
            (var got, conversation) = assistant.Ask(new Utterance(question), conversation);
            got.Headline.ShouldBe(answer, customMessage: question);
        }
    }
}
