using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using ProductionRolesBot.Tests.Teams.Cards;
using ProductionRolesBot.Tests.Teams.Outside;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Invokes;

/// <summary>Who is about to put something before others is told how many will read it.</summary>
public sealed class ReadersTests : IClassFixture<OneTeamsBot>
{
    private readonly TeamsBotHost bot;

    public ReadersTests(OneTeamsBot one)
    {
        bot = one.Bot;
        Connector.Calls.Clear();
        Connector.Members.Clear();
        Connector.MembersTake = TimeSpan.Zero;
    }

    private FakeConnector Connector => bot.Connector;

    [Fact]
    public async Task The_preview_says_how_many_will_read_it()
    {
        Join(1203, "@contoso.example", Said.Tenant);

        (await PreviewAsync(Said.Group)).Text().ShouldContain("This is what 1203 people here will see.");
        Connector.Calls.Select(call => call.Target.Split("/pagedmembers")[1]).ShouldBe(["?pageSize=500", "?pageSize=500&continuationToken=500", "?pageSize=500&continuationToken=1000"]);
    }

    [Fact]
    public async Task It_says_how_many_are_from_outside_the_organisation()
    {
        Join(3, "@contoso.example", Said.Tenant);
        Join(1, "_fabrikam.example#EXT#@contoso.example", Said.Tenant);
        Join(1, "@fabrikam.example", Guid.NewGuid().ToString());
        Connector.Members.Add(new JsonObject { ["id"] = "8:anonymous", ["userRole"] = "anonymous" });

        (await PreviewAsync(Said.Group)).Text().ShouldContain("This is what 6 people here will see. 3 of them are from outside your organisation.");
    }

    [Fact]
    public async Task In_a_chat_with_the_bot_alone_nobody_is_counted()
    {
        (await PreviewAsync(Said.Personal)).Text().ShouldContain("This is what everyone here will see.");
        Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_service_does_not_say_who_reads_it_is_everyone()
    {
        Connector.Next.Enqueue(response => response.StatusCode = StatusCodes.Status403Forbidden);

        (await PreviewAsync(Said.Channel)).Text().ShouldContain("This is what everyone here will see.");
    }

    [Fact]
    public async Task Nobody_waits_for_a_service_that_is_slow_to_say_it()
    {
        Join(3, "@contoso.example", Said.Tenant);
        Connector.MembersTake = TimeSpan.FromMinutes(1);

        (await PreviewAsync(Said.Group)).Text().ShouldContain("This is what everyone here will see.");
    }

    [Fact]
    public async Task What_could_not_be_posted_is_not_said_to_be()
    {
        var button = Button("post");
        Connector.Next.Enqueue(response => response.StatusCode = StatusCodes.Status403Forbidden);

        (await SubmitAsync(Said.Group, button))["value"]!.GetValue<string>().ShouldStartWith("It could not be posted here.");
        (await SubmitAsync(Said.Group, button))["value"]!.GetValue<string>().ShouldBe("Posted.");
    }

    private void Join(int number, string name, string tenant)
    {
        for (var person = 0; person < number; person++)
            Connector.Members.Add(new JsonObject { ["id"] = $"29:{Connector.Members.Count}", ["userPrincipalName"] = $"p{person}{name}", ["tenantId"] = tenant, ["userRole"] = "user" });
    }

    private async Task<JsonNode> PreviewAsync(string conversation) => (await SubmitAsync(conversation, Button("preview")))["value"]!["card"]!;

    private async Task<JsonNode> SubmitAsync(string conversation, JsonObject button)
    {
        var invoke = Said.Invoke("task/submit", new JsonObject { ["data"] = button.DeepClone() });
        invoke["conversation"] = new JsonObject { ["id"] = conversation, ["isGroup"] = conversation != Said.Personal, ["tenantId"] = Said.Tenant };
        using var response = await bot.SendAsync(invoke);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["task"]!;
    }

    private static JsonObject Button(string dialog) => new() { ["utterance"] = "Tell me about Senior Digital Producer", ["dialog"] = dialog };
}
