using Microsoft.AspNetCore.Http;

namespace ProductionRolesBot.Teams.Door;

/// <summary>What the door decided, and for a refusal why. Goes to the log; the caller learns only the status.</summary>
internal enum DoorOutcome
{
    /// <summary>The message is what the channel sent.</summary>
    Opened,

    /// <summary>The bot has no app id, and this is not a developer's own machine.</summary>
    NotConfigured,

    /// <summary>No header, another scheme, or more than one token.</summary>
    NoToken,

    /// <summary>Not a token at all.</summary>
    Malformed,

    /// <summary>Signed by nobody in the table of issuers.</summary>
    UnknownIssuer,

    /// <summary>Signature, algorithm, audience or lifetime is wrong.</summary>
    BadToken,

    /// <summary>The signing key is not endorsed for the channel that the message says it comes from.</summary>
    NotEndorsed,

    /// <summary>The token was made for messages of another service.</summary>
    OtherService,

    /// <summary>The person's organisation is not among those that may ask.</summary>
    OtherTenant,

    /// <summary>The issuer's keys cannot be fetched: the fault is not the caller's.</summary>
    KeysUnavailable,
}

internal static class DoorOutcomeStatus
{
    public static int StatusCode(this DoorOutcome outcome) => outcome switch
    {
        DoorOutcome.OtherTenant => StatusCodes.Status403Forbidden,
        DoorOutcome.KeysUnavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status401Unauthorized,
    };
}
