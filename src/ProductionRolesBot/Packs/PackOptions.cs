namespace ProductionRolesBot.Packs;

/// <summary>The section <c>ConversationPack</c> of the configuration. Without it no answer links to a page to print, and there is none.</summary>
/// <param name="PublicAddress"><c>PublicAddress</c>: where people reach this host.</param>
internal sealed record PackOptions(Uri PublicAddress)
{
    /// <summary>Reads the section.</summary>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="problems">Takes a sentence for everything that is wrong.</param>
    /// <returns>Null where the section is missing or wrong.</returns>
    public static PackOptions? Read(IConfiguration configuration, ICollection<string> problems)
    {
        var section = configuration.GetSection("ConversationPack");
        if (!section.Exists())
            return null;
        if (Uri.TryCreate(section["PublicAddress"], UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
            return new PackOptions(address);
        problems.Add($"ConversationPack:PublicAddress is '{section["PublicAddress"]}', which is no web address: give the one under which people reach the bot, like https://roles.example.com/");
        return null;
    }
}
