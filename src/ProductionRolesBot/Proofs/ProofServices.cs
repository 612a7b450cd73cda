using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Receipts;
using ProductionRolesBot.Roles.Sharing;

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
        services.AddSingleton<StampReceipt>(provider => provider.GetRequiredService<ReceiptDesk>().WithReceipt);
        services.AddSingleton<CardSharing>();
        services.AddSingleton<ProofDesk>();
    }
}
