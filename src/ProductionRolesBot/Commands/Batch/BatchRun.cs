using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Commands.Batch;

/// <summary><c>ask --batch</c>: one line of JSON out for each line in, in their order, as soon as it is read.</summary>
internal static class BatchRun
{
    private static readonly JsonElement Nameless = JsonDocument.Parse("null").RootElement;

    public static int Run(RoleAssistant assistant)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        using var output = Console.OpenStandardOutput();
        Run(assistant, input, output);
        return ExitCode.Done;
    }

    /// <summary>Answers until the input ends. A line that cannot be read gets an error in its place; an empty one nothing.</summary>
    public static void Run(RoleAssistant assistant, TextReader input, Stream output)
    {
        using var line = new MemoryStream();
        for (var number = 1; input.ReadLine() is { } text; number++)
        {
            if (string.IsNullOrWhiteSpace(text))
                continue;
            line.SetLength(0);
            Write(line, Answer(assistant, text, number));
            line.WriteByte((byte)'\n');
            line.WriteTo(output);
            output.Flush();
        }
    }

    private static object Answer(RoleAssistant assistant, string line, int number)
    {
        BatchQuestion? asked;
        try
        {
            asked = JsonSerializer.Deserialize(line, BatchJson.Default.BatchQuestion);
        }
        catch (JsonException exception)
        {
            return new BatchError(Nameless, $"line {number} is not a question in JSON: {exception.Message}");
        }

        var id = asked is null || asked.Id.ValueKind == JsonValueKind.Undefined ? Nameless : asked.Id;
        return asked switch
        {
            { Turns: { IsDefault: false } turns } => Converse(assistant, id, turns),
            { Question: { } question } => Single(id, assistant.Ask(new Utterance(question), Conversation.New).Answer),
            _ => new BatchError(id, $"line {number} has neither a question nor turns"),
        };
    }

    private static BatchAnswer Single(JsonElement id, Answer answer) =>
        new(id, answer.Headline, PlainTextRenderer.Render(answer), [.. answer.Roles.Select(role => role.Slug)], answer.Kind);

    private static BatchConversation Converse(RoleAssistant assistant, JsonElement id, ImmutableArray<BatchTurn> turns)
    {
        var conversation = Conversation.New;
        var answers = ImmutableArray.CreateBuilder<Answer>(turns.Length);
        foreach (var turn in turns)
        {
            (var answer, conversation) = assistant.Ask(new Utterance(turn.User ?? ""), conversation);
            answers.Add(answer);
        }

        return new(id, [.. answers.Select(answer => answer.Headline)], [.. answers.Select(PlainTextRenderer.Render)]);
    }

    private static void Write(Stream line, object answer)
    {
        switch (answer)
        {
            case BatchAnswer single:
                JsonSerializer.Serialize(line, single, BatchJson.Readable.BatchAnswer);
                break;
            case BatchConversation conversation:
                JsonSerializer.Serialize(line, conversation, BatchJson.Readable.BatchConversation);
                break;
            case BatchError error:
                JsonSerializer.Serialize(line, error, BatchJson.Readable.BatchError);
                break;
        }
    }
}
