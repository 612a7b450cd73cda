using ProductionRolesBot.Roles.Answers;
using Spectre.Console;

namespace ProductionRolesBot.Commands.Terminal;

/// <summary>Shows an answer where the command was given: dressed for a terminal, plain for a file or a pipe.</summary>
internal static class AnswerPrinter
{
    public static void Print(Answer answer)
    {
        if (Console.IsOutputRedirected)
            Console.Out.WriteLine(PlainTextRenderer.Render(answer));
        else
            AnsiConsole.Write(TerminalRenderer.Render(answer));
    }

    /// <summary>The follow-ups with the numbers that pick them.</summary>
    public static void PrintSuggestions(Answer answer)
    {
        Console.Out.WriteLine();
        for (var number = 1; number <= answer.FollowUps.Length; number++)
            Console.Out.WriteLine($"  {number}  {answer.FollowUps[number - 1].Label}");
    }
}
