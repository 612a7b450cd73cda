using System.Text;
using ProductionRolesBot.Roles.Answers;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>What becomes of a question that was not answered.</summary>
public class SendingTests
{
    private const string Question = "what is the weather in Quetzaltenango";

    [Fact]
    public async Task Words_are_kept_only_when_the_person_sends_them_and_go_when_they_say_so()
    {
        using var bot = OperatedBot.Start(("Administrators:0", $"teams:{OperatedBot.Tenant}:boss"));
        var unanswered = await bot.AskAsync("ada", Question);
        Report(await bot.AskAsync("boss", "admin")).ShouldNotContain("Quetzaltenango");

        var send = unanswered.FollowUps.Single(next => next.Label == "Send this question");
        (await bot.AskAsync("ada", send.Utterance)).Headline.ShouldStartWith("Sent");
        (await bot.AskAsync("ada", send.Utterance)).Headline.ShouldStartWith("Sent");

        var report = Report(await bot.AskAsync("boss", "admin"));
        report.ShouldContain($"Sent: {Question}");
        report.ShouldNotContain("ada");
        Said(await bot.AskAsync("ada", "what do you keep about me?")).ShouldContain("1 question that you sent");
        Said(await bot.AskAsync("grace", "what do you keep about me?")).ShouldNotContain("sent");
        Encoding.Latin1.GetString(await bot.ReadStoreAsync()).ShouldNotContain("Quetzaltenango");

        Said(await bot.AskAsync("ada", "forget me")).ShouldContain("Deleted: 1 question that you had sent.");
        Report(await bot.AskAsync("boss", "admin")).ShouldNotContain("Quetzaltenango");
    }

    [Theory]
    [InlineData("wie ist das Wetter in Berlin", "Diese Frage einsenden", "Eingesandt")]
    [InlineData("¿qué tiempo hace hoy en Madrid?", "Enviar esta pregunta", "Enviada")]
    public async Task It_is_offered_and_understood_in_the_language_of_the_question(string question, string label, string sent)
    {
        using var bot = OperatedBot.Start();

        var send = (await bot.AskAsync("ada", question)).FollowUps.Single(next => next.Label == label);

        (await bot.AskAsync("ada", send.Utterance)).Headline.ShouldStartWith(sent);
    }

    [Fact]
    public async Task What_was_answered_is_not_offered_to_be_sent()
    {
        using var bot = OperatedBot.Start();

        (await bot.AskAsync("ada", "what grade is the key grip")).FollowUps.ShouldNotContain(next => next.Label == "Send this question");
    }

    [Fact]
    public async Task Without_a_store_nothing_is_claimed_to_be_sent()
    {
        using var bot = OperatedBot.Start(("Storage:ConnectionString", "Data Source=/dev/null/memory.db"));

        (await bot.AskAsync("ada", $"send this question: {Question}")).Headline.ShouldContain("nothing was sent");
    }

    private static string Report(Answer answer) =>
        string.Join('\n', answer.Blocks.OfType<AnswerBlock.Facts>().SelectMany(facts => facts.Items).Select(fact => $"{fact.Label}: {fact.Value}"));

    private static string Said(Answer answer) => string.Join(' ', answer.Blocks.OfType<AnswerBlock.Paragraph>().Select(paragraph => paragraph.Text));
}
