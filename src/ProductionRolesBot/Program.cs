using ProductionRolesBot.Commands;
using ProductionRolesBot.Files;
using ProductionRolesBot.Hosting;
using ProductionRolesBot.Slack;
using ProductionRolesBot.Storage;

if (CommandLine.Find(args) is { } command)
    return await command.RunAsync();

var builder = Server.CreateBuilder(args);

if (builder.AddCatalogue() is { } reason)
    return Refusal.Say(reason);
string[] problems = [.. builder.AddStorage(), .. builder.AddSlack()];
if (problems is [_, ..])
    return Refusal.Say(string.Join("; ", problems));

var app = builder.Build();
app.MapHealth();
app.MapSlack();

await app.RunAsync();
return ExitCode.Done;
