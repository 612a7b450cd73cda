using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ProductionRolesBot.Slack.Installing;

/// <summary>What a browser shows at the end of installing.</summary>
internal static class InstallPage
{
    public static IResult Installed => Page(StatusCodes.Status200OK, "The bot is installed. Open Slack and type /role help.");

    public static IResult Cancelled => Page(StatusCodes.Status200OK, "Nothing was installed.");

    /// <summary>Also for who comes from Slack's own list of apps, where no number was given: beginning here is safe, believing them is not.</summary>
    public static IResult BeginAgain => Page(StatusCodes.Status400BadRequest, "This did not begin here, or it took too long.");

    private static ContentHttpResult Page(int status, string sentence) => TypedResults.Content(
        $"""
        <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Production Roles</title>
        <body style="font:1.1rem system-ui;margin:15vh auto;max-width:30rem;padding:0 1rem"><h1>Production Roles</h1><p>{sentence}</p><p><a href="{SlackPaths.Install}">Add to Slack</a></p></body></html>
        """,
        "text/html", Encoding.UTF8, status);
}
