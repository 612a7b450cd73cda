namespace ProductionRolesBot.Tests.Deployment;

/// <summary>The files of the repository from which the bot is deployed.</summary>
internal static class DeploymentFile
{
    public static string Root => Infrastructure.Repository.Root;

    /// <summary>A file below <c>deploymentTemplates</c>.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(Root, "deploymentTemplates", name));
}
