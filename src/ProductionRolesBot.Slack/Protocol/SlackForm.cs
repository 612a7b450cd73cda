using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace ProductionRolesBot.Slack.Protocol;

/// <summary>Reads a form from its bytes.</summary>
internal static class SlackForm
{
    /// <summary>Its fields in the order they stand. Bytes that are no UTF-8 become replacement characters.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(ReadOnlyMemory<byte> form)
    {
        foreach (var field in new QueryStringEnumerable(Encoding.UTF8.GetString(form.Span)))
            yield return new(field.DecodeName().ToString(), field.DecodeValue().ToString());
    }

    /// <summary>The field of that name, null without one.</summary>
    public static string? Field(ReadOnlyMemory<byte> form, string name) =>
        Fields(form).Where(field => field.Key == name).Select(field => field.Value).FirstOrDefault();
}
