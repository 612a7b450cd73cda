using ProductionRolesBot.Load;

if (args is ["bare", var replies])
{
    await BareServer.RunAsync(BareReplies.KeptIn(replies));
    return 0;
}

var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
if (settings["bot"] is not { } bot)
    return Refuse("name the published bot: --bot path/to/ProductionRolesBot");
if (!OperatingSystem.IsLinux())
    return Refuse("CPU times are read from /proc: run this on Linux");

string[] parts = (settings["parts"] ?? "slash inline sent catalogues").Split(' ');
var rounds = settings.GetValue("rounds", 5);
await using var world = await World.StartAsync();
using var servers = new Servers(bot, settings["least"], settings["peers"], world);
var doors = await new DoorMeasurement(servers, world, rounds, settings.GetValue("seconds", 3)).RunAsync(parts);
var catalogues = parts.Contains("catalogues") ? await new CatalogueMeasurement(servers, world, rounds).RunAsync(await CataloguesAsync()) : [];
var results = new Figures(doors, catalogues).After(Figures.Read(settings["results"]));
Report.Print(results);
if (settings["results"] is { } file)
    results.Write(file);
return doors.Any(row => row.Failed > 0) || catalogues.Any(row => row.Failed > 0) ? 1 : 0;

async Task<IReadOnlyCollection<MeasuredCatalogue>> CataloguesAsync()
{
    var many = await MeasuredCatalogue.ManyAsync(servers.PagesFolder, bot);
    return settings["catalogue"] is { } handbook
        ? [MeasuredCatalogue.Shipped, await MeasuredCatalogue.InAsync("handbook", handbook, bot), many]
        : [MeasuredCatalogue.Shipped, many];
}

static int Refuse(string reason)
{
    Console.Error.WriteLine(reason);
    return 2;
}
