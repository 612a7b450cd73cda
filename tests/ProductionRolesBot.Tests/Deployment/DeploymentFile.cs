namespace ProductionRolesBot.Tests.Deployment;

/// <summary>The files of the repository from which the bot is deployed.</summary>
internal static class DeploymentFile
{
    public static string Root => Infrastructure.Repository.Root;

    /// <summary>Where a file below <c>deploymentTemplates</c> lies.</summary>
    public static string PathTo(string name) => Path.Combine(Root, "deploymentTemplates", name);

    /// <summary>A file below <c>deploymentTemplates</c>.</summary>
    public static string Read(string name) => File.ReadAllText(PathTo(name));
}
