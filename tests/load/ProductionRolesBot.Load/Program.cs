using ProductionRolesBot.Load;

if (args is ["bare", var replies])
{
    await BareServer.RunAsync(replies);
    return 0;
}

var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
if (settings["bot"] is not { } bot)
    return Refuse("name the published bot: --bot path/to/ProductionRolesBot.dll");
if (!OperatingSystem.IsLinux())
    return Refuse("CPU times are read from /proc: run this on Linux");

await using var world = await World.StartAsync();
var results = await new Measurement(bot, settings["peers"], world, rounds: settings.GetValue("rounds", 5), seconds: settings.GetValue("seconds", 3)).RunAsync();
Report.Print(results);
if (settings["results"] is { } file)
    Report.Write(results, file);
return results.Any(result => result.Failed > 0) ? 1 : 0;

static int Refuse(string reason)
{
    Console.Error.WriteLine(reason);
    return 2;
}
