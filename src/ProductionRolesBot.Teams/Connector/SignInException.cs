using System.Text.RegularExpressions;
using Microsoft.Identity.Client;
using ProductionRolesBot.Teams.Configuration;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>The bot cannot sign in to the channel's service. Its message is one sentence for whoever has to mend it, without secrets and tokens.</summary>
internal sealed partial class SignInException(string message) : Exception(message)
{
    /// <summary>Why there is no token.</summary>
    /// <param name="cause">What went wrong on the way to it.</param>
    /// <param name="setting">The setting that names what it was asked for with.</param>
    /// <param name="cloud">Where it was asked for.</param>
    public static SignInException Of(Exception cause, string setting, TeamsCloud cloud) => new(cause switch
    {
        MsalServiceException refused when EntraCode().Match(refused.Message) is { Success: true, Value: var code } =>
            $"Microsoft Entra ID does not accept {setting}: {code}, see {new Uri(cloud.Login, $"error?code={code["AADSTS".Length..]}")}",
        MsalException refused => $"There is no token to be had with {setting}: {refused.ErrorCode}",
        HttpRequestException => $"Nobody can be reached who hands out tokens for {setting}",
        _ => $"{setting} cannot be read: {cause.Message}",
    });

    /// <summary>The channel's service believes none of the tokens it gets.</summary>
    public static SignInException NotBelieved => new("The channel's service does not accept the bot's token: is Teams:AppId the application id of an Azure Bot, and Teams:Cloud the cloud it is in?");

    [GeneratedRegex("AADSTS[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex EntraCode();
}
