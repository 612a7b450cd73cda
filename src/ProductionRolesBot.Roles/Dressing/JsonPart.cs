using System.Text.Json;

namespace ProductionRolesBot.Roles.Dressing;

/// <summary>
/// A part of what a channel shows, written by itself as a JSON object: a card has a hundred of them in a dozen kinds, and a
/// serializer that finds out for each which kind it is takes three times as long.
/// </summary>
public abstract record JsonPart
{
    /// <summary>Writes its members, in the order in which they stand.</summary>
    protected abstract void Write(JsonMembers members);

    /// <summary>Writes it as a value.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Write(new JsonMembers(json));
        json.WriteEndObject();
    }
}
