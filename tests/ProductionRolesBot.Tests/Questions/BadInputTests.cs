using System.Diagnostics;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Tests.Specs;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Questions;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🤓🎬🎉")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("????!!!!")]
    public void Nothing_to_read_is_answered_honestly(string text) =>
        SpecCatalogues.Find("shipped")!.Ask(new Utterance(text), Conversation.New).Answer.Kind.ShouldBe("not_understood");

    [Fact]
    public void A_hundred_kilobytes_cost_no_more_than_a_hundred_questions()
    {
        var assistant = SpecCatalogues.Find("shipped")!;
        var document = string.Concat(Enumerable.Repeat("what grade is the senior digital producer and ", 2200));
        Time(() => assistant.Ask(new Utterance(document), Conversation.New));
        Time(() => assistant.Ask(new Utterance("what grade is the senior digital producer"), Conversation.New));
        var hundred = Time(() =>
        {
            for (var i = 0; i < 100; i++)
                assistant.Ask(new Utterance("what grade is the senior digital producer"), Conversation.New);
        });
        Time(() => assistant.Ask(new Utterance(document), Conversation.New)).ShouldBeLessThan(hundred * 2);
    }

    private static TimeSpan Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }
}
