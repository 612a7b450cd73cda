using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ProductionRolesBot.Commands;

/// <summary>How a command prints what it found: as text for people, or as JSON for programs.</summary>
internal static class OutputFormat
{
    private const string Text = "text";
    private const string Json = "json";

    /// <summary>The option <c>--format</c> of a command that prints both.</summary>
    public static Option<string> Option()
    {
        var format = new Option<string>("--format") { Description = $"{Text} or {Json}.", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json);
        return format;
    }

    /// <summary>Prints in the format that was asked for.</summary>
    /// <param name="format">Value of the option.</param>
    /// <param name="export">What programs read.</param>
    /// <param name="type">How that is written.</param>
    /// <param name="writeText">Writes what people read.</param>
    public static int Print<T>(string format, Func<T> export, JsonTypeInfo<T> type, Action<Stream> writeText)
    {
        using var output = Console.OpenStandardOutput();
        if (format == Json)
            WriteJson(output, export(), type);
        else
            writeText(output);
        return ExitCode.Done;
    }

    /// <summary>Writes JSON that ends with its line.</summary>
    public static void WriteJson<T>(Stream output, T value, JsonTypeInfo<T> type)
    {
        JsonSerializer.Serialize(output, value, type);
        output.WriteByte((byte)'\n');
    }
}
