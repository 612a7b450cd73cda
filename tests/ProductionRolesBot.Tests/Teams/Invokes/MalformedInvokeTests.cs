using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Invokes;

/// <summary>Every operation with every kind of value that does not fit it.</summary>
public sealed class MalformedInvokeTests(OneTeamsBot one) : IClassFixture<OneTeamsBot>
{
    private static readonly string[] Operations =
    [
        "adaptiveCard/action", "application/search", "task/fetch", "task/submit", "message/submitAction", "message/fetchTask",
        "composeExtension/query", "composeExtension/queryLink", "composeExtension/anonymousQueryLink", "composeExtension/selectItem",
        "composeExtension/fetchTask", "composeExtension/submitAction", "config/fetch", "signin/verifyState",
    ];

    private static readonly string[] Values =
    [
        "null", "\"\"", "\"text\"", "0", "-1", "1e400", "true", "[]", "[null]", "{}",
        """{"action":null}""", """{"action":{"data":"text"}}""", """{"action":{"data":{"utterance":1}}}""", """{"action":{"data":{"utterance":"","part":-7}}}""",
        """{"data":[]}""", """{"data":{"utterance":"x","dialog":"post"}}""", """{"data":{"utterance":"x","dialog":"focusPost","lines":[],"date":"yesterday"}}""", """{"data":{"utterance":"x","dialog":"compared","first":{},"second":1}}""",
        """{"parameters":{}}""", """{"parameters":[1,null,{"name":"role"}],"queryOptions":"all"}""", """{"queryText":{},"queryOptions":{"skip":"x"}}""",
        """{"url":7}""", """{"url":"https://"}""", """{"commandId":"compareRoles","data":"text"}""", """{"commandId":"whatRole","messagePayload":[]}""",
        """{"actionName":1,"actionValue":{"reaction":[],"feedback":{}}}""", """{"actionValue":{"reaction":"like","feedback":"{{{"}}""",
    ];

    public static TheoryData<string> Served { get; } = [.. Operations];

    [Theory, MemberData(nameof(Served))]
    public async Task A_value_that_does_not_fit_is_answered_and_never_an_error_of_the_server(string operation)
    {
        foreach (var value in Values)
        {
            using var response = await one.Bot.SendAsync(Said.Invoke(operation, JsonNode.Parse(value)).With("replyToId", "posted-1"));

            ((int)response.StatusCode).ShouldBeOneOf([200, 501], $"{operation} with {value}");
        }
    }
}
