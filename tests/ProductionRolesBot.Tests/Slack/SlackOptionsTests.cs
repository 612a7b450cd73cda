using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack;

public sealed class SlackOptionsTests
{
    [Theory]
    [InlineData("--Slack:AppId=A1", "Slack:SigningSecret", "Slack:BotToken")]
    [InlineData("--Slack:BotToken=xoxb-1", "Slack:SigningSecret")]
    [InlineData("--Slack:SigningSecret=s", "Slack:BotToken", "Slack:ClientId", "Slack:ClientSecret")]
    [InlineData("--Slack:SigningSecret=", "Slack:SigningSecret", "Slack:BotToken")]
    [InlineData("--Slack:ClientId=1", "Slack:SigningSecret", "Slack:ClientSecret")]
    [InlineData("--Slack:ClientSecret=1", "Slack:SigningSecret", "Slack:ClientId")]
    [InlineData("--Slack:AppToken=xapp-1", "Slack:BotToken")]
    [InlineData("--Slack:AppToken=xoxb-1", "Slack:AppToken", "Slack:BotToken")]
    [InlineData("--Slack:Command=role", "Slack:Command", "Slack:SigningSecret")]
    public async Task What_is_set_by_half_stops_the_start_and_every_missing_name_is_said(string setting, params string[] names)
    {
        var run = await CommandRun.Of(setting, "--urls=http://127.0.0.1:0");

        run.ExitCode.ShouldNotBe(0);
        foreach (var name in names)
            run.Error.ShouldContain(name);
    }
}
