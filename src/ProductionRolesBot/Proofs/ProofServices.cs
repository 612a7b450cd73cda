using ProductionRolesBot.Roles.Focus;

namespace ProductionRolesBot.Proofs;

/// <summary>Registers what vouches for the cards and links that the bot hands out.</summary>
internal static class ProofServices
{
    public static void AddProofs(this IServiceCollection services)
    {
        services.AddSingleton<Signatures>();
        services.AddSingleton<FocusDesk>();
        services.AddSingleton<SignFocusList>(provider => provider.GetRequiredService<FocusDesk>().SignAsync);
        services.AddSingleton<ReceiptDesk>();
        services.AddSingleton<ProofDesk>();
    }
}
