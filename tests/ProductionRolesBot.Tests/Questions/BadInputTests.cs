using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Tests.Specs;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Questions;

public sealed class BadInputTests
{
    /// <summary>Lists that grow are copied once in a while.</summary>
    private const int Spare = 2;

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🤓🎬🎉")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("????!!!!")]
    public void Nothing_to_read_is_answered_honestly(string text) =>
        SpecCatalogues.Find("shipped")!.Ask(new Utterance(text), Conversation.New).Answer.Kind.ShouldBe("not_understood");

    [Theory]
    [InlineData("what grade is the senior digital producer")]
    [InlineData("compare coordinator, producer, senior")]
    [InlineData("which role plans shoots and keeps the archive")]
    [InlineData("wat graed is teh senoir digtal prodcuer")]
    [InlineData("シニアデジタルプロデューサーのグレードは")]
    public void A_question_costs_no_more_than_its_length(string question)
    {
        var assistant = SpecCatalogues.Find("shipped")!;
        var once = WorkOf(assistant, question);
        WorkOf(assistant, Repeated(question, 10)).ShouldBeLessThan(once * 10 * Spare);
        WorkOf(assistant, Repeated(question, 100)).ShouldBeLessThan(once * 100);
    }

    [Fact]
    public void A_hundred_kilobytes_cost_no_more_than_a_hundred_questions()
    {
        const string question = "what grade is the senior digital producer";
        var assistant = SpecCatalogues.Find("shipped")!;
        WorkOf(assistant, Repeated(question, 100_000 / question.Length)).ShouldBeLessThan(WorkOf(assistant, question) * 100);
    }

    private static string Repeated(string question, int times) => string.Concat(Enumerable.Repeat(question + " and ", times));

    /// <summary>Bytes that answering asks for: unlike time, the same on a busy machine.</summary>
    private static long WorkOf(RoleAssistant assistant, string question)
    {
        assistant.Ask(new Utterance(question), Conversation.New);
        var before = GC.GetAllocatedBytesForCurrentThread();
        assistant.Ask(new Utterance(question), Conversation.New);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
