using ProductionRolesBot.Roles.Questions.Understanding;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Questions;

public sealed class LexiconTests
{
    [Fact]
    public void Every_language_can_say_and_understand_what_English_can()
    {
        foreach (var lexicon in Lexicon.All)
            LexiconGaps.Of(lexicon).ShouldBeEmpty(lexicon.Language);
    }
}
