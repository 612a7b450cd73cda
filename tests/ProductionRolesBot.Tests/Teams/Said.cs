using System.Text.Json.Nodes;

namespace ProductionRolesBot.Tests.Teams;

/// <summary>Activities as Teams sends them.</summary>
internal static class Said
{
    public const string AppId = "7b1c0a52-3f0e-4a86-9d55-2f1f6b6f5c11";
    public const string Tenant = "5e0c7d1e-6a51-4a0c-8e59-0b6c6f0f3a22";
    public const string Person = "0f3c2b7a-11d4-4a5e-9a43-77c1b7a3d933";
    public const string Bot = "28:" + AppId;
    public const string Personal = "a:1QwErTy-personal";
    public const string Group = "19:group4711@thread.v2";
    public const string Channel = "19:team0815@thread.tacv2;messageid=1763800000000";

    private static int messages;

    /// <summary>A message in a chat with the bot alone.</summary>
    public static JsonObject InPrivate(string text) => Activity("message", Personal, "personal").With("text", text);

    /// <summary>A message in a channel, where the bot hears only what mentions it.</summary>
    public static JsonObject InChannel(string text) => Mentioning(Activity("message", Channel, "channel"), text);

    /// <summary>A message in a chat of several people.</summary>
    public static JsonObject InGroup(string text) => Mentioning(Activity("message", Group, "groupChat"), text);

    /// <summary>An operation that waits for its answer.</summary>
    public static JsonObject Invoke(string name, JsonNode? value) => Activity("invoke", Personal, "personal").With("name", name).With("value", value);

    public static JsonObject Activity(string type, string conversation, string conversationType) => new()
    {
        ["type"] = type,
        ["id"] = $"17638{Interlocked.Increment(ref messages):D8}",
        ["timestamp"] = "2026-11-22T09:30:00.000Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = "",
        ["from"] = new JsonObject { ["id"] = "29:1uPerson", ["name"] = "Dana Lee", ["aadObjectId"] = Person },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Production Roles" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = conversationType, ["isGroup"] = conversationType != "personal", ["tenantId"] = Tenant },
        ["locale"] = "en-GB",
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
    };

    /// <summary>The same with another member, or with another value of it.</summary>
    public static JsonObject With(this JsonObject activity, string member, JsonNode? value)
    {
        activity[member] = value;
        return activity;
    }

    private static JsonObject Mentioning(JsonObject activity, string text) => activity
        .With("text", $"<at>Production Roles</at> {text}\n")
        .With("entities", new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "Production Roles" },
            ["text"] = "<at>Production Roles</at>",
        }));
}
