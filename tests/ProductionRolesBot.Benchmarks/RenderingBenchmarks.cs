using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Benchmarks;

/// <summary>What it costs to dress an answer, on average over the answers to a few hundred questions.</summary>
[MemoryDiagnoser]
public class RenderingBenchmarks
{
    private readonly Answer[] answers;

    public RenderingBenchmarks()
    {
        var assistant = new RoleAssistant(CatalogueReader.Read(Samples.Original(), new CatalogueOptions()));
        answers = [.. Samples.Asked().Select(utterance => assistant.Ask(utterance, Conversation.New).Answer)];
    }

    [Benchmark(OperationsPerInvoke = Samples.Questions)]
    public int PlainText()
    {
        var length = 0;
        foreach (var answer in answers)
            length += PlainTextRenderer.Render(answer).Length;
        return length;
    }

    [Benchmark(OperationsPerInvoke = Samples.Questions)]
    public int AdaptiveCardAsJson()
    {
        var length = 0;
        foreach (var answer in answers)
            length += JsonSerializer.SerializeToUtf8Bytes(AdaptiveCardRenderer.Render(answer, new CardRequest("what grade is it")), ProtocolJson.Compact.AdaptiveCard).Length;
        return length;
    }

    [Benchmark(OperationsPerInvoke = Samples.Questions)]
    public int BlockKitAsJson()
    {
        var length = 0;
        foreach (var answer in answers)
            length += JsonSerializer.SerializeToUtf8Bytes(BlockKitRenderer.Render(answer, "what grade is it", CardOffers.Post | CardOffers.Focus | CardOffers.Markdown).Blocks, SlackJson.Wire.ImmutableArrayBlock).Length;
        return length;
    }
}
