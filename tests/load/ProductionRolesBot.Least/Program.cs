using System.Text.Json;
using ProductionRolesBot.Load;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

// The bare server with the pure rooms of the bot and nothing else: no door, no memory, no receipts, no counting, no time limit.
// What it costs more than the bare server is what understanding, answering and dressing cost between sockets; what the bot costs
// more than it, everything else that is asked of the bot.
var folder = Path.Combine(AppContext.BaseDirectory, "catalogue");
var assistant = new RoleAssistant(CatalogueReader.Read(
    [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Select(file => new CataloguePage(Path.GetRelativePath(folder, file), File.ReadAllText(file)))],
    new CatalogueOptions()));
await BareServer.RunAsync(new BareReplies(
    message => JsonSerializer.SerializeToUtf8Bytes(new ExpectedReplies([Reply(message)]), ProtocolJson.Compact.ExpectedReplies),
    message => JsonSerializer.SerializeToUtf8Bytes(Reply(message), ProtocolJson.Compact.ReplyActivity),
    form => JsonSerializer.SerializeToUtf8Bytes(Message(SlashCommand.Read(form.Span).Text), SlackJson.Wire.SlackMessage)));

Turn Ask(string words) => assistant.Ask(new Utterance(words), Conversation.New);

ReplyActivity Reply(BareActivity message) => ReplyActivity.To(
    new Activity { Type = "message", Id = message.Id, ChannelId = "msteams", From = new() { Id = message.From?.Id }, Conversation = new() { Id = message.Conversation?.Id } },
    AdaptiveCardRenderer.Render(Ask(message.Text ?? "").Answer, new CardRequest(message.Text)));

SlackMessage Message(string words)
{
    var turn = Ask(words);
    var card = BlockKitRenderer.Render(turn.Answer, words, CardOffering.For(turn, words));
    return new SlackMessage(card.Text, card.Blocks);
}
