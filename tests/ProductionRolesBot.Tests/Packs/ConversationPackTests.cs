using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ProductionRolesBot.Packs;
using ProductionRolesBot.Proofs;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Packs;

/// <summary>A manager asks for the gap, opens the page of the answer, prints it or saves it.</summary>
public sealed class ConversationPackTests : IDisposable
{
    private const string Page = "---\ntitle: Deck\n---\n\n## Deckhand\n\nThe Deckhand is a grade 4.\n\n### Requirements\n\n- 1+ years at sea\n- Swims\n\n## Boatswain\n\nThe Boatswain is a grade 5.\n\n### Requirements\n\n- 3+ years at sea\n- Knows *every* <b>knot</b> & [splice]\n- Swims\n";

    private readonly TemporaryFolder folder = new();

    public ConversationPackTests() => folder.Write("deck.md", Page);

    [Fact]
    public async Task The_link_of_an_answer_opens_a_page_with_boxes_sources_and_attribution()
    {
        await using var bot = Start();
        using var client = bot.CreateClient();

        using var response = await client.GetAsync(await LinkAsync(bot), Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; style-src 'self'");
        var page = await response.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("<h1>From Deckhand to Boatswain</h1>");
        page.ShouldContain("<input type=\"checkbox\"> 3&#x2B; years at sea</label> <small>deck.md, line 20</small>");
        page.ShouldContain("years; before: 1&#x2B; years at sea");
        page.ShouldContain("Words of the role catalogue, version");
        page.ShouldNotContain("<b>");
        page.ShouldNotContain("<script");
        (await client.GetStringAsync(new Uri("/conversation-pack/pack.css", UriKind.Relative), Cancel)).ShouldContain("@media print");
    }

    [Fact]
    public async Task The_same_link_saves_a_task_list_in_markdown()
    {
        await using var bot = Start();
        using var client = bot.CreateClient();
        var link = await LinkAsync(bot);

        var markdown = await client.GetStringAsync(new Uri($"/conversation-pack/markdown{link.Query}", UriKind.Relative), Cancel);

        markdown.ShouldStartWith("# From Deckhand to Boatswain\n");
        markdown.ShouldContain("- [ ] 3+ years at sea (deck.md, line 20)\n  - years; before: 1+ years at sea\n");
        markdown.ShouldContain("- Swims (deck.md, line 22)");
        markdown.ShouldContain("\\[splice\\]");
    }

    [Theory]
    [InlineData("Was fehlt mir von Deckhand zu Boatswain?", "de", "Von Deckhand zu Boatswain", "vorher: 1+ years at sea")]
    [InlineData("Que manque-t-il de Deckhand à Boatswain ?", "fr", "De Deckhand à Boatswain", "avant : 1+ years at sea")]
    [InlineData("¿Qué falta de Deckhand a Boatswain?", "es", "De Deckhand a Boatswain", "antes: 1+ years at sea")]
    [InlineData("DeckhandからBoatswainまで何が足りない？", "ja", "DeckhandからBoatswainへ", "以前：1+ years at sea")]
    public async Task The_page_speaks_the_language_of_the_question_and_the_catalogue_stays_as_written(string question, string language, string title, string before)
    {
        await using var bot = Start();
        using var client = bot.CreateClient();
        var link = await LinkAsync(bot, question);

        var page = WebUtility.HtmlDecode(await client.GetStringAsync(link, Cancel));
        var markdown = await client.GetStringAsync(new Uri($"/conversation-pack/markdown{link.Query}", UriKind.Relative), Cancel);

        page.ShouldContain($"<html lang=\"{language}\">");
        page.ShouldContain($"<h1>{title}</h1>");
        page.ShouldContain(before);
        markdown.ShouldStartWith($"# {title}\n");
        markdown.ShouldContain("3+ years at sea");
    }

    [Theory]
    [InlineData("from=deck%23deckhand", "from=deck%23boatswain")]
    [InlineData("lang=en", "lang=xx")]
    [InlineData("proof=", "proof=x")]
    [InlineData("&proof=", "&was=")]
    public async Task An_altered_link_is_refused_in_words(string part, string altered)
    {
        await using var bot = Start();
        using var client = bot.CreateClient();
        var link = await LinkAsync(bot);

        using var response = await client.GetAsync(new Uri(link.PathAndQuery.Replace(part, altered, StringComparison.Ordinal), UriKind.Relative), Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync(Cancel)).ShouldContain("It is not as the bot made it.");
    }

    [Fact]
    public async Task Whatever_letter_of_its_proof_is_altered_a_link_is_refused()
    {
        await using var bot = Start();
        using var client = bot.CreateClient();
        var address = (await LinkAsync(bot)).PathAndQuery;

        for (var at = address.IndexOf("proof=", StringComparison.Ordinal) + "proof=".Length; at < address.Length; at++)
        {
            var altered = address[..at] + (address[at] == 'A' ? 'B' : 'A') + address[(at + 1)..];
            using var response = await client.GetAsync(new Uri(altered, UriKind.Relative), Cancel);
            response.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"letter {at}");
        }
    }

    [Fact]
    public async Task What_was_signed_for_something_else_opens_no_page()
    {
        await using var bot = Start();
        using var client = bot.CreateClient();
        var borrowed = await bot.Services.GetRequiredService<Signatures>().SignAsync("focus card", "deck#deckhand\ndeck#boatswain\nen", TimeSpan.FromDays(1), Cancel);

        using var response = await client.GetAsync(new Uri($"/conversation-pack?from=deck%23deckhand&to=deck%23boatswain&lang=en&proof={borrowed}", UriKind.Relative), Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_expired_link_says_how_to_come_by_a_fresh_one()
    {
        await using var bot = Start();
        using var client = bot.CreateClient();
        var longAgo = new SetTime(DateTimeOffset.UtcNow - PackLinks.Lifetime - TimeSpan.FromMinutes(1));
        var links = new PackLinks(new Signatures(bot.Services.GetRequiredService<MemorySecret>(), longAgo), new PackOptions(bot.Address));

        using var response = await client.GetAsync(await links.ForAsync(new RoleId("deck#deckhand"), new RoleId("deck#boatswain"), "en", Cancel), Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await response.Content.ReadAsStringAsync(Cancel)).ShouldContain("What is missing from Deckhand to Boatswain?");
    }

    [Fact]
    public async Task Without_a_public_address_answers_have_no_link_and_there_is_no_page()
    {
        await using var bot = RunningBot.Start(("Catalogue:Path", folder.Path));
        using var client = bot.CreateClient();

        (await AskAsync(bot)).Blocks.OfType<AnswerBlock.OpenLink>().ShouldBeEmpty();
        using var response = await client.GetAsync(new Uri("/conversation-pack", UriKind.Relative), Cancel);
        ((int)response.StatusCode).ShouldBeOneOf(401, 404);
    }

    public void Dispose() => folder.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private RunningBot Start() => RunningBot.Start(("Catalogue:Path", folder.Path), ("ConversationPack:PublicAddress", "https://roles.example.com/"));

    private static async Task<Answer> AskAsync(RunningBot bot, string question = "What is missing from Deckhand to Boatswain?") =>
        (await bot.Services.GetRequiredService<AskInConversation>()(new ConversationKey("browser", "", "here", "somebody"), new Utterance(question), Cancel)).Answer;

    /// <summary>The address that the answer's button opens, at the port of this bot.</summary>
    private static async Task<Uri> LinkAsync(RunningBot bot, string question = "What is missing from Deckhand to Boatswain?")
    {
        var link = (await AskAsync(bot, question)).Blocks.OfType<AnswerBlock.OpenLink>().ShouldHaveSingleItem().Address;
        link.Host.ShouldBe("roles.example.com");
        return new Uri(bot.Address, link.PathAndQuery);
    }
}
