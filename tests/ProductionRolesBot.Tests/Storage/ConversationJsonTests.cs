using ProductionRolesBot.Storage.Memory;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

public sealed class ConversationJsonTests
{
    [Fact]
    public void A_conversation_that_an_older_version_wrote_is_whole()
    {
        var conversation = ConversationJson.Read("""{"lastQuestion":"which roles are there?"}"""u8);

        conversation.LastQuestion.ShouldBe("which roles are there?");
        conversation.Earlier.IsDefault.ShouldBeFalse();
        conversation.Roles.IsDefault.ShouldBeFalse();
    }
}
