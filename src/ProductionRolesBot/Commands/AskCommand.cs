using System.CommandLine;
using ProductionRolesBot.Commands.Batch;
using ProductionRolesBot.Commands.Terminal;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Commands;

/// <summary><c>ask "what grade is …"</c>, and <c>ask --batch</c> for many questions.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string[]>("question")
        {
            Description = "The question, with or without quotation marks.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var batch = new Option<bool>("--batch")
        {
            Description = "Answers JSON lines from standard input with JSON lines on standard output.",
        };
        var command = new Command("ask", "Answers one question, or many.") { question, batch };
        command.Validators.Add(result =>
        {
            var words = result.GetValue(question) ?? [];
            if (Array.Find(words, word => word.StartsWith("--", StringComparison.Ordinal)) is { } unknown)
                result.AddError($"There is no option {unknown}.");
            else if (result.GetValue(batch) == words.Length > 0)
                result.AddError("Give either a question or --batch.");
        });
        command.SetAction(result => result.WithCatalogue(catalogue =>
        {
            var assistant = new RoleAssistant(catalogue);
            return result.GetValue(batch) ? BatchRun.Run(assistant) : Answer(assistant, string.Join(' ', result.GetValue(question)!));
        }));
        return command;
    }

    private static int Answer(RoleAssistant assistant, string question)
    {
        AnswerPrinter.Print(assistant.Ask(new Utterance(question), Conversation.New).Answer);
        return ExitCode.Done;
    }
}
