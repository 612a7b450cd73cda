namespace ProductionRolesBot.Teams.Door;

/// <summary>Somebody who signs messages to the bot.</summary>
public sealed record TokenIssuer
{
    /// <summary>The claim <c>iss</c> of their tokens.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>Where their OpenID metadata lies, which names their keys.</summary>
    public Uri? MetadataUrl { get; set; }
}
