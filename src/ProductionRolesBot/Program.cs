using ProductionRolesBot.Commands;
using ProductionRolesBot.Following;
using ProductionRolesBot.Hosting;
using ProductionRolesBot.Mcp;
using ProductionRolesBot.Operation;
using ProductionRolesBot.Packs;
using ProductionRolesBot.Slack;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Teams;
using ProductionRolesBot.TryIt;

if (CommandLine.Find(args) is { } command)
    return await command.RunAsync();

var builder = Server.CreateBuilder(args);
var catalogue = builder.AddCatalogueAsync();
string[] problems = [.. builder.AddSlack(), .. builder.AddTeams(), .. builder.AddStorage(), .. builder.AddOperation(), .. builder.AddMcp(), .. builder.AddConversationPacks()];
if (problems is [_, ..])
    return Refusal.Say(string.Join("; ", problems));
builder.Services.AddTryIt();
builder.Services.AddHealth();
if (await catalogue is { } reason)
    return Refusal.Say(reason);

var app = builder.Build();
app.UseOperation();
app.MapHealth();
app.MapTeams();
app.MapSlack();
app.MapMcp();
app.MapConversationPacks();
app.MapTryIt();

await app.RunAsync();
return ExitCode.Done;
