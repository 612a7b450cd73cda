using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Commands.Batch;

/// <summary>A line of input: one question, or the turns of one conversation. Other members are ignored.</summary>
/// <param name="Id">Whatever names the line; it is given back as it came.</param>
/// <param name="Question">A question in a conversation of its own.</param>
/// <param name="Turns">Questions that follow each other in one conversation.</param>
internal sealed record BatchQuestion(JsonElement Id, string? Question, ImmutableArray<BatchTurn>? Turns);

/// <summary>One thing a person says.</summary>
internal sealed record BatchTurn(string? User);

/// <summary>The answer to one question.</summary>
/// <param name="Id">As it came.</param>
/// <param name="Headline">The one sentence that answers.</param>
/// <param name="Text">Everything a person sees, without button labels.</param>
/// <param name="Roles">The roles it speaks of.</param>
/// <param name="Kind">What the bot understood.</param>
internal sealed record BatchAnswer(JsonElement Id, string Headline, string Text, ImmutableArray<string> Roles, string Kind);

/// <summary>The answers of one conversation, turn by turn.</summary>
internal sealed record BatchConversation(JsonElement Id, ImmutableArray<string> Headlines, ImmutableArray<string> Texts);

/// <summary>Takes the place of an answer to a line that asks nothing.</summary>
/// <param name="Id">As it came; JSON null where it could not be read.</param>
/// <param name="Error">What is wrong with the line, counted from 1.</param>
internal sealed record BatchError(JsonElement Id, string Error);

/// <summary>How the lines are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BatchQuestion))]
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(BatchConversation))]
[JsonSerializable(typeof(BatchError))]
internal sealed partial class BatchJson : JsonSerializerContext
{
    /// <summary>Leaves letters of every script as they are: the lines go to files and pipes, never into a web page.</summary>
    public static BatchJson Readable => Writing.Context;

    // Apart, because the generated Default must exist first.
    private static class Writing
    {
        public static readonly BatchJson Context = new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
