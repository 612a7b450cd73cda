using System.Buffers;
using System.Globalization;
using System.Text;

namespace ProductionRolesBot.Slack.Protocol;

/// <summary>
/// Reads a form from its bytes, field by field. Slack sends twice as many fields as anybody looks at, so that a value becomes
/// a string only when it is asked for.
/// </summary>
internal ref struct SlackForm(ReadOnlySpan<byte> form)
{
    private ReadOnlySpan<byte> rest = form;
    private ReadOnlySpan<byte> value;

    /// <summary>Name of the field as it stands there.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Its value. Bytes that are no UTF-8 become replacement characters.</summary>
    public readonly string Value => value.IndexOfAny((byte)'%', (byte)'+') < 0 ? Encoding.UTF8.GetString(value) : Decode(value);

    /// <summary>Goes on to the next field; false behind the last.</summary>
    public bool Next()
    {
        if (rest.IsEmpty)
            return false;
        var end = rest.IndexOf((byte)'&');
        var field = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        var sign = field.IndexOf((byte)'=');
        Name = sign < 0 ? field : field[..sign];
        value = sign < 0 ? [] : field[(sign + 1)..];
        return true;
    }

    /// <summary>The field of that name, null without one.</summary>
    public static string? Field(ReadOnlySpan<byte> form, ReadOnlySpan<byte> name)
    {
        var fields = new SlackForm(form);
        while (fields.Next())
        {
            if (fields.Name.SequenceEqual(name))
                return fields.Value;
        }

        return null;
    }

    private static string Decode(ReadOnlySpan<byte> encoded)
    {
        var decoded = ArrayPool<byte>.Shared.Rent(encoded.Length);
        var length = 0;
        for (var at = 0; at < encoded.Length; at++)
        {
            if (encoded[at] == '%' && at + 2 < encoded.Length && byte.TryParse(encoded.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                decoded[length++] = octet;
                at += 2;
            }
            else
            {
                decoded[length++] = encoded[at] == '+' ? (byte)' ' : encoded[at];
            }
        }

        var text = Encoding.UTF8.GetString(decoded, 0, length);
        ArrayPool<byte>.Shared.Return(decoded);
        return text;
    }
}
