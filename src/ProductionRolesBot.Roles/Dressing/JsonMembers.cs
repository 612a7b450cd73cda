using System.Collections.Immutable;
using System.Text.Json;

namespace ProductionRolesBot.Roles.Dressing;

/// <summary>The members of a <see cref="JsonPart"/>. What is null is left out.</summary>
public readonly struct JsonMembers(Utf8JsonWriter json)
{
    public JsonMembers Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        json.WriteString(name, value);
        return this;
    }

    public JsonMembers Add(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
        return this;
    }

    public JsonMembers Add(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } known)
            json.WriteBoolean(name, known);
        return this;
    }

    public JsonMembers Add(ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        return this;
    }

    /// <summary>Adds the name of a value of a closed list.</summary>
    public JsonMembers Add<T>(ReadOnlySpan<byte> name, T? value)
        where T : struct, Enum => Add(name, value is { } known ? Enum.GetName(known) : null);

    public JsonMembers Add(ReadOnlySpan<byte> name, JsonPart? part)
    {
        if (part is null)
            return this;
        json.WritePropertyName(name);
        part.WriteTo(json);
        return this;
    }

    public JsonMembers Add<T>(ReadOnlySpan<byte> name, ImmutableArray<T> parts)
        where T : JsonPart
    {
        json.WriteStartArray(name);
        foreach (var part in parts)
            part.WriteTo(json);
        json.WriteEndArray();
        return this;
    }

    public JsonMembers Add(ReadOnlySpan<byte> name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
        return this;
    }
}
