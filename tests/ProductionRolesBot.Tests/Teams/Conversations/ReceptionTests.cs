using System.Text.Json;
using Moq;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Teams;
using ProductionRolesBot.Teams.Conversations;
using ProductionRolesBot.Teams.Protocol;
using ProductionRolesBot.Tests.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Conversations;

/// <summary>What the reception asks the memory of welcomes, and what it makes of the answers.</summary>
public sealed class ReceptionTests
{
    private readonly Mock<IWelcomes> welcomes = new(MockBehavior.Strict);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_greets_only_where_it_is_the_first_to(bool isFirst)
    {
        welcomes.Setup(memory => memory.TryWelcomeAsync("contoso", "a:chat", It.IsAny<CancellationToken>())).ReturnsAsync(isFirst);

        var greeting = await GreetAsync(new Activity { Type = "installationUpdate", Action = "add" });

        (greeting is not null).ShouldBe(isFirst);
        welcomes.VerifyAll();
    }

    [Fact]
    public async Task Where_it_is_removed_it_forgets_that_it_greeted()
    {
        welcomes.Setup(memory => memory.ForgetAsync("contoso", "a:chat", It.IsAny<CancellationToken>())).Returns(ValueTask.CompletedTask);

        (await GreetAsync(new Activity { Type = "installationUpdate", Action = "remove" })).ShouldBeNull();

        welcomes.Verify(memory => memory.ForgetAsync("contoso", "a:chat", It.IsAny<CancellationToken>()), Times.Once);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("conversationUpdate")]
    public async Task Where_nobody_has_come_the_memory_is_not_even_asked(string type)
    {
        (await GreetAsync(new Activity { Type = type })).ShouldBeNull();

        welcomes.VerifyNoOtherCalls();
    }

    private async Task<Outgoing?> GreetAsync(Activity activity)
    {
        var assistant = new RoleAssistant(Page.Catalogue(("stage.md", "# Stage\n\n## Gaffer\n\nThe Gaffer is a grade 4.\n")));
        activity = activity with { Conversation = new ConversationAccount { Id = "a:chat", ConversationType = "personal", TenantId = "contoso" }, ChannelId = "msteams", Value = JsonSerializer.SerializeToElement<object?>(null) };
        return await new Reception(welcomes.Object, () => assistant).GreetAsync(activity, TestContext.Current.CancellationToken);
    }
}
