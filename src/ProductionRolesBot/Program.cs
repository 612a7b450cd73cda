using ProductionRolesBot.Commands;
using ProductionRolesBot.Files;
using ProductionRolesBot.Hosting;
using ProductionRolesBot.Storage;

if (CommandLine.Find(args) is { } command)
    return await command.RunAsync();

var builder = Server.CreateBuilder(args);

if (builder.AddCatalogue() is { } reason)
    return Refusal.Say(reason);
if (builder.AddStorage() is [_, ..] problems)
    return Refusal.Say(string.Join("; ", problems));

var app = builder.Build();
app.MapHealth();

await app.RunAsync();
return ExitCode.Done;
