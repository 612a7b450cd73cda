using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Storage;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>What the bot says that it keeps, held against the tables in which it keeps it.</summary>
public class PrivacyTests
{
    /// <summary>Tables that are about a person, a message or a place, and the words by which a person learns of each.</summary>
    private static readonly Dictionary<string, string> Told = new()
    {
        ["chosen_role"] = "you are Key Grip",
        ["conversation"] = "1 conversation",
        ["sent_question"] = "1 question that you sent",
        ["delivery"] = "For 25 hours",
        ["shown_answer"] = "for 7 days",
        ["welcome"] = "said hello",
    };

    /// <summary>Tables that know of nobody.</summary>
    private static readonly string[] AboutNobody =
        ["answer_count", "kept_catalogue", "kept_page", "lease", "opinion_count", "page_text", "protection_key", "schema_version", "served_catalogue", "shared_secret", "slack_installation"];

    [Fact]
    public async Task Nothing_is_kept_of_which_a_person_who_asks_is_not_told()
    {
        using var bot = OperatedBot.Start();
        await bot.AskAsync("ada", "I'm a key grip");
        await bot.AskAsync("ada", "send this question: what is the weather");

        var answer = await bot.AskAsync("ada", "what do you keep about me?");

        var said = string.Join(' ', answer.Blocks.OfType<AnswerBlock.Paragraph>().Select(paragraph => paragraph.Text).Prepend(answer.Headline));
        (await ReadAsync(bot, "SELECT name FROM sqlite_master WHERE type = 'table'")).Except(AboutNobody).ShouldBe(Told.Keys, ignoreOrder: true);
        foreach (var (table, words) in Told)
            said.ShouldContain(words, Case.Sensitive, table);
    }

    [Fact]
    public async Task Forget_me_leaves_no_row_of_the_person_in_any_table()
    {
        using var bot = OperatedBot.Start();
        await bot.AskAsync("ada", "I'm a key grip");
        await bot.AskAsync("ada", "send this question: what is the weather");
        await bot.AskAsync("ada", "what do you keep about me?");
        var tables = await ReadAsync(bot, "SELECT tables.name FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns WHERE columns.name = 'person'");
        tables.ShouldBe(["chosen_role", "conversation", "sent_question"], ignoreOrder: true);
        foreach (var table in tables)
            (await ReadAsync(bot, $"SELECT person FROM {table}")).ShouldHaveSingleItem(table);

        await bot.AskAsync("ada", "forget me");

        foreach (var table in tables)
            (await ReadAsync(bot, $"SELECT person FROM {table}")).ShouldBeEmpty(table);
    }

    private static Task<ImmutableArray<string>> ReadAsync(OperatedBot bot, string sql) =>
        bot.Services.GetRequiredService<Database>().ReadAsync(sql, row => row.GetString(0), TestContext.Current.CancellationToken);
}
