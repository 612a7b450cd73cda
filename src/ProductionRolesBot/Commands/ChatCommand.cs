using System.CommandLine;
using ProductionRolesBot.Commands.Terminal;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Commands;

/// <summary><c>chat</c>: a prompt that keeps its conversation. A number picks a suggestion of the last answer.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var command = new Command("chat", "Talks with you until you say exit.");
        command.SetAction(result => result.WithCatalogue(Run));
        return command;
    }

    private static int Run(Roles.Catalogue.RoleCatalogue catalogue)
    {
        var assistant = new RoleAssistant(catalogue);
        var conversation = Conversation.New;
        Answer? last = null;
        Console.WriteLine("Ask about a role. A number picks a suggestion, \"exit\" leaves.");
        while (ReadLine() is { } line && line is not ("exit" or "quit"))
        {
            if (line.Length == 0)
                continue;
            (last, conversation) = assistant.Ask(new Utterance(Chosen(last, line) ?? line), conversation);
            AnswerPrinter.Print(last);
            AnswerPrinter.PrintSuggestions(last);
        }

        return ExitCode.Done;
    }

    private static string? ReadLine()
    {
        Console.Write("\n> ");
        return Console.ReadLine()?.Trim();
    }

    private static string? Chosen(Answer? last, string line) =>
        last is not null && int.TryParse(line, out var number) && number >= 1 && number <= last.FollowUps.Length
            ? last.FollowUps[number - 1].Utterance
            : null;
}
