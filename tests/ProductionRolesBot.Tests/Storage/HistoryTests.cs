using System.Collections.Immutable;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.History;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

/// <summary>The bot remembers the versions that answered, over restarts, and says what has changed since.</summary>
public class HistoryTests
{
    private const string Grip = "---\ntitle: Grip\n---\n\n## Dolly Grip\n\nThe Dolly Grip is a grade 6.\n\n### Requirements\n\n- 2+ years on set\n- Lifts safely\n- Calm on a crane\n\n## Key Grip\n\nThe Key Grip is a grade 7.\n\n### Requirements\n\n- Rigs cranes\n- Leads a crew of six\n";
    private const string Sound = "---\ntitle: Sound\n---\n\n## Boom Operator\n\nThe Boom Operator is a grade 5.\n\n### Requirements\n\n- Steady arms\n";

    [Theory]
    [InlineData(nameof(StorageProvider.Sqlite))]
    [InlineData(nameof(StorageProvider.PostgreSql))]
    public async Task It_says_what_changed_since_a_month_after_a_restart(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await ServeAsync(store, new(2026, 5, 2), Grip, Sound);
        await ServeAsync(store, new(2026, 9, 3), Grip.Replace("2+ years", "4+ years", StringComparison.Ordinal), Sound);

        var assistant = await ServeAsync(store, new(2026, 11, 20), Grip.Replace("2+ years", "4+ years", StringComparison.Ordinal).Replace("grade 7", "grade 8", StringComparison.Ordinal), Sound);

        var sinceAugust = Ask(assistant, "what changed since August?");
        sinceAugust.Kind.ShouldBe("what_changed");
        sinceAugust.Headline.ShouldBe("Changes in what is expected for all roles since 2026-08-01: 2; other changes: 0.");
        Text(sinceAugust).ShouldContain("4+ years on set (raised (years), before: “2+ years on set”)");
        Text(sinceAugust).ShouldContain("8 (grade, before: “7”)");

        Ask(assistant, "what changed since October?").Headline.ShouldBe("Changes in what is expected for all roles since 2026-10-01: 1; other changes: 0.");
        Ask(assistant, "what has changed for the boom operator").Headline.ShouldBe("Nothing has changed for Boom Operator since 2026-05-02.");
        Ask(assistant, "was hat sich seit Oktober geändert?").Language.ShouldBe("de");
    }

    [Theory]
    [InlineData(nameof(StorageProvider.Sqlite))]
    [InlineData(nameof(StorageProvider.PostgreSql))]
    public async Task A_former_title_finds_the_role_and_the_answer_says_so(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await ServeAsync(store, new(2026, 5, 2), Grip, Sound);

        var assistant = await ServeAsync(store, new(2026, 9, 3), Grip.Replace("Dolly Grip", "Camera Mover", StringComparison.Ordinal), Sound);

        var answer = Ask(assistant, "what grade is the Dolly Grip?");
        answer.Headline.ShouldContain("Camera Mover");
        Text(answer).ShouldContain("“Dolly Grip” is a former title: the role is called Camera Mover now.");
        Text(Ask(assistant, "what changed since May")).ShouldContain("Camera Mover (new title, before: “Dolly Grip”)");
    }

    [Fact]
    public void A_former_title_that_the_owner_wrote_down_finds_the_role_too()
    {
        var assistant = new RoleAssistant(CatalogueReader.Read([new("grip.md", Grip), new("aliases.yml", "- title: Crane Rigger\n  now: Key Grip\n- title: Juggler\n  now: Nobody\n")], new()));

        var answer = Ask(assistant, "what grade is the Crane Rigger?");

        answer.Headline.ShouldContain("grade 7");
        Text(answer).ShouldContain("“Crane Rigger” is a former title");
        assistant.Catalogue.Problems.ShouldContain(problem => problem.Code == "PR041" && problem.Source == new SourceLocation("aliases.yml", 3));
    }

    [Fact]
    public async Task Before_anything_has_changed_it_says_that_it_knows_no_other_version()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);

        var assistant = await ServeAsync(store, new(2026, 5, 2), Grip, Sound);

        Ask(assistant, "what changed since April").Headline.ShouldStartWith("I know no earlier version");
    }

    [Theory]
    [InlineData(nameof(StorageProvider.Sqlite))]
    [InlineData(nameof(StorageProvider.PostgreSql))]
    public async Task A_page_that_stays_the_same_is_kept_once(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        for (var version = 0; version < 5; version++)
            await ServeAsync(store, new(2026, 5, 2 + version), Grip + $"- Version {version}\n", Sound);

        await using var database = store.Open();
        var texts = await database.ReadAsync("SELECT COUNT(*) FROM page_text", row => row.GetInt64(0), TestContext.Current.CancellationToken);

        texts.ShouldBe([6L]);
    }

    [Fact]
    public async Task A_version_that_is_no_longer_served_is_told_nothing()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        var time = new SetTime(new DateTimeOffset(2026, 5, 2, 9, 0, 0, TimeSpan.Zero));
        var (older, newer) = (Pages(Grip, Sound), Pages(Grip, Sound + "- Quiet\n"));
        var served = new ServedCatalogue(new RoleAssistant(CatalogueReader.Read(older, new())), older, time);
        var edition = served.Unkept!;
        served.Serve(new RoleAssistant(CatalogueReader.Read(newer, new())), newer);

        served.Remember(edition, ProductionRolesBot.Roles.Changes.Versions.CatalogueHistory.None);

        served.Unkept.ShouldNotBeNull();
        served.Assistant.Catalogue.Version.Hash.ShouldNotBe(edition.Catalogue.Version.Hash);
    }

    /// <summary>A bot that is started on that day with these pages, on the store of the one before.</summary>
    private static async Task<RoleAssistant> ServeAsync(TestStore store, DateOnly day, params string[] texts)
    {
        var time = new SetTime(new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero));
        await using var database = store.Open(time);
        var pages = Pages(texts);
        var served = new ServedCatalogue(new RoleAssistant(CatalogueReader.Read(pages, new CatalogueOptions())), pages, time);
        using var keeper = new HistoryKeeper(served, new KeptVersions(database, time), time);
        await keeper.KeepAsync(TestContext.Current.CancellationToken);
        return served.Assistant;
    }

    private static ImmutableArray<CataloguePage> Pages(params string[] texts) => [.. texts.Select((text, at) => new CataloguePage($"page{at}.md", text))];

    private static Answer Ask(RoleAssistant assistant, string question) =>
        assistant.Ask(new Utterance(question) { Day = new DateOnly(2026, 11, 22) }, Conversation.New).Answer;

    private static string Text(Answer answer) => PlainTextRenderer.Render(answer);
}
