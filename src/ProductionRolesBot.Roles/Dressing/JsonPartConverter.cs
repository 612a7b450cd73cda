using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Roles.Dressing;

/// <summary>Lets a serializer write parts among other things. They are only ever written.</summary>
public sealed class JsonPartConverter<T> : JsonConverter<T>
    where T : JsonPart
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.WriteTo(writer);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();
}
