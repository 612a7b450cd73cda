using System.Text.Json;

namespace ProductionRolesBot.Teams.Protocol;

/// <summary>Reads what a client has sent as <c>value</c>: anything can stand there, and what does not fit is simply not there.</summary>
internal static class LooseJson
{
    /// <summary>The element at the end of a path of member names; undefined when there is none.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return default;
        }

        return element;
    }

    /// <summary>A text, a number or a truth value as text; null for anything else.</summary>
    public static string? AsText(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.GetRawText(),
        _ => null,
    };

    /// <summary>A whole number, also one written as text; null for anything else.</summary>
    public static int? AsNumber(this JsonElement element) => int.TryParse(element.AsText(), out var number) ? number : null;
}
