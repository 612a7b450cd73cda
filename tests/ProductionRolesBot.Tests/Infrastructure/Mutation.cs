using System.Text.Json.Nodes;

namespace ProductionRolesBot.Tests.Infrastructure;

/// <summary>Spoils a message in a few places, each in a way that a careless reader would trip over.</summary>
internal static class Mutation
{
    /// <summary>Every value a member can be changed to; null takes it away.</summary>
    private static readonly string?[] Junk =
        [null, "null", "0", "-1", "1e999", "true", "\"\"", "\"x\"", "[]", "{}", "[null]", "[[[]]]", "{\"a\":null}", "\"\\ud83d\\ude00\"", "\"<at>\"", "\"19:x@thread.v2;messageid=1\"", "{\"id\":{}}", "[{\"id\":5}]"];

    /// <summary>The message with one to three members changed or taken away.</summary>
    public static string Of(JsonObject message, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var members = Members(message).ToList();
            if (members.Count == 0)
                break;
            var (owner, name) = members[random.Next(members.Count)];
            if (Junk[random.Next(Junk.Length)] is not { } junk)
                owner.Remove(name);
            else
                owner[name] = junk == "1e999" ? JsonValue.Create("1e999") : JsonNode.Parse(junk);
        }

        return message.ToJsonString();
    }

    private static IEnumerable<(JsonObject Owner, string Name)> Members(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Members(member.Value).Prepend((members, member.Key))),
        JsonArray items => items.SelectMany(Members),
        _ => [],
    };
}
