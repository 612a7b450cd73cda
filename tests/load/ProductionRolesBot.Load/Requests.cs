using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProductionRolesBot.Load;

/// <summary>What people ask, as Teams and as Slack bring it: a few hundred utterances, so that no memory of one answer helps.</summary>
internal static class Requests
{
    /// <summary>How people name the roles of the catalogue that ships with the bot.</summary>
    public static readonly string[] ShippedRoles = ["Digital Production Coordinator", "Digital Producer", "Senior Digital Producer", "sr. digital producer", "the coordinator", "digital prodcer"];

    private static readonly string[] Questions =
    [
        "what grade is {0}", "{0} grade?", "which level is {0} at", "who does {0} report to", "{0} manager", "boss of {0}",
        "what are the requirements of {0}", "what do I need for {0}", "requirements {0} please", "what does {0} do", "responsibilities of {0}", "day to day of {0}",
        "what comes after {0}", "next level for {0}", "how do I get promoted from {0}", "what is below {0}", "how many years does {0} need", "experience for {0}",
        "does {0} need a degree", "is videography mandatory for {0}", "does {0} travel", "is {0} grade 6", "does {0} report to the Senior Manager, Video", "tell me about {0}",
        "{0}", "show the ladder of {0}", "is there a video about {0}", "where does it say the grade of {0}", "compare {0} and Senior Digital Producer", "does {0} edit video",
        "what salary does {0} get", "is {0} above the Digital Producer", "which tools does {0} use", "podcasts for {0}", "welche Stufe hat {0}", "qué grado tiene {0}",
        "quel est le grade de {0}", "{0}のグレードは？", "was macht {0}", "a quién reporta {0}", "à qui rend compte {0}", "hi, could you tell me what grade {0} has? thanks",
        "which roles ask for SQL", "list all roles", "which roles are grade 7", "which role does podcasts", "what is the highest grade", "help",
    ];

    /// <summary>Every question about every role.</summary>
    private static IEnumerable<string> Utterances(IEnumerable<string> roles) =>
        Questions.SelectMany(question => roles.Select(role => question.Replace("{0}", role, StringComparison.Ordinal))).Distinct();

    /// <summary>A message of somebody in private.</summary>
    /// <param name="utterance">What they say.</param>
    /// <param name="person">Who they are.</param>
    /// <param name="serviceUrl">Where replies go.</param>
    /// <param name="isInline">Whether the reply is wanted in the response.</param>
    public static string Activity(string utterance, int person, string serviceUrl, bool isInline) => new JsonObject
    {
        ["type"] = "message",
        ["id"] = "@ID@",
        ["timestamp"] = "2026-11-20T10:00:00.000Z",
        ["localTimestamp"] = "2026-11-20T11:00:00.000+01:00",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = $"29:person-{person}", ["name"] = "A Person", ["aadObjectId"] = $"00000000-0000-0000-0000-{person:D12}" },
        ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = "contoso", ["id"] = $"a:conversation-{person}" },
        ["recipient"] = new JsonObject { ["id"] = $"28:{World.AppId}", ["name"] = "Production Roles" },
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-US", ["country"] = "US", ["platform"] = "Web", ["timezone"] = "Europe/Paris" }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "contoso" }, ["source"] = new JsonObject { ["name"] = "message" } },
        ["text"] = utterance,
        ["textFormat"] = "plain",
        ["locale"] = "en-US",
        ["deliveryMode"] = isInline ? "expectReplies" : null,
    }.ToJsonString(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>The form of a slash command.</summary>
    public static string Command(string utterance, int person) =>
        $"token=x&team_id=T0MEDIA&team_domain=media&channel_id=C0HIRING&channel_name=hiring&user_id=U{person}&user_name=person&command=%2Frole&text={Uri.EscapeDataString(utterance)}"
        + "&api_app_id=A0ROLES&is_enterprise_install=false&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1%2F2%2F3&trigger_id=1.2.3";

    /// <summary>Writes a file that requests.lua reads. Signatures hold for five minutes from now.</summary>
    public static void Write(string file, IEnumerable<string> roles, Func<string, int, string> body, string? token, bool isSigned)
    {
        const int People = 200;
        using var writer = new StreamWriter(file);
        var person = 0;
        foreach (var utterance in Utterances(roles))
        {
            var text = body(utterance, person++ % People);
            writer.WriteLine($"{Headers(text, token, isSigned)}\t{text}");
        }
    }

    /// <summary>The headers of one request, as requests.lua reads them.</summary>
    public static string Headers(string body, string? token, bool isSigned)
    {
        if (!isSigned)
            return "Content-Type: application/json" + (token is null ? "" : $"|Authorization: Bearer {token}");
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(BareServer.SigningSecret), Encoding.UTF8.GetBytes($"v0:{now}:{body}"));
        return $"Content-Type: application/x-www-form-urlencoded|X-Slack-Request-Timestamp: {now}|X-Slack-Signature: v0={Convert.ToHexStringLower(signature)}";
    }
}
