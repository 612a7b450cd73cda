using System.Collections.Immutable;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;
using ProductionRolesBot.Roles.Focus;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Focus;

/// <summary>Two people agree on a few lines, and later ask what became of them.</summary>
public class FocusCardTests
{
    private const string Deck = "---\ntitle: Deck\n---\n\n## Deckhand\n\nThe Deckhand is a grade 4.\n\n### Requirements\n\n- 1+ years at sea\n- Swims\n\n## Boatswain\n\nThe Boatswain is a grade 5.\n\n### Requirements\n\n- 3+ years at sea\n- Knows every knot\n- Swims\n- Speaks Danish\n- Leads the watch\n- Paints the hull\n";

    private static readonly DateOnly Day = new(2026, 5, 2);

    [Fact]
    public void The_lines_of_a_gap_are_offered_each_once_for_the_role_that_lists_them()
    {
        var offered = Offered(Assistant(Deck));

        offered.Select(choice => choice.Line.Text).ShouldBe(["Knows every knot", "Speaks Danish", "Leads the watch", "Paints the hull", "3+ years at sea", "Swims"], ignoreOrder: true);
        offered.ShouldAllBe(choice => choice.Item.Role == new RoleId("deck#boatswain"));
    }

    [Fact]
    public void The_card_shows_the_note_the_day_and_every_line_with_its_source_and_names_nobody()
    {
        var answer = Card(Assistant(Deck), "Knows every knot", "3+ years at sea").ToAnswer(Assistant(Deck), "en", "SIGNED");

        answer.Headline.ShouldBe("Agreed focus areas of 2026-05-02: Boatswain");
        PlainTextRenderer.Render(answer).ShouldContain("Until the regatta");
        answer.Sources.Select(source => source.Location.Line).ShouldBe([20, 21]);
        answer.FollowUps.ShouldHaveSingleItem().ShouldBe(new FollowUp("Check again", "check focus card: SIGNED"));
        answer.Version!.Hash.ShouldBe(Assistant(Deck).Catalogue.Version.Hash);
    }

    [Fact]
    public void What_the_card_carries_reads_as_it_was_written()
    {
        var list = Card(Assistant(Deck), "Knows every knot", "Swims").ListIn(Assistant(Deck).Catalogue);

        var read = FocusList.Read(list.Write()).ShouldNotBeNull();

        read.Version.ShouldBe(list.Version);
        read.Agreed.ShouldBe(Day);
        read.Items.ShouldBe(list.Items);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hash\n2026-05-02")]
    [InlineData("hash\n2026-13-02\ndeck#boatswain\tabc")]
    [InlineData("hash\n2026-05-02\ndeck#boatswain")]
    [InlineData("hash\n2026-05-02\na\tb\na\tb\na\tb\na\tb\na\tb\na\tb")]
    public void What_is_no_list_is_none(string text) => FocusList.Read(text).ShouldBeNull();

    [Fact]
    public void While_the_pages_stay_nothing_has_changed()
    {
        var assistant = Assistant(Deck);

        var answer = FocusCheck.Of(Card(assistant, "Knows every knot", "Swims").ListIn(assistant.Catalogue), assistant, "en");

        answer.Headline.ShouldBe("None of the 2 agreed items has changed since 2026-05-02.");
    }

    [Fact]
    public void What_was_raised_reworded_or_removed_counts_and_what_only_moved_does_not()
    {
        var now = Deck.Replace("3+ years", "5+ years", StringComparison.Ordinal).Replace("- Speaks Danish\n", "", StringComparison.Ordinal).Replace("- Knows every knot\n", "", StringComparison.Ordinal).Replace("- Leads the watch\n", "- Leads the watch\n- Knows every knot\n", StringComparison.Ordinal);
        var assistant = Later(Deck, now);
        var list = Card(Assistant(Deck), "3+ years at sea", "Speaks Danish", "Knows every knot", "Swims").ListIn(Assistant(Deck).Catalogue);

        var answer = FocusCheck.Of(list, assistant, "en");

        answer.Headline.ShouldBe("2 of 4 agreed items changed since 2026-05-02.");
        var text = PlainTextRenderer.Render(answer);
        text.ShouldContain("5+ years at sea (raised (years), before: “3+ years at sea”)");
        text.ShouldContain("Speaks Danish (no longer listed)");
        text.ShouldContain("Unchanged:\n• Knows every knot\n• Swims");
    }

    [Fact]
    public void A_role_with_a_new_title_keeps_its_card()
    {
        var assistant = Later(Deck, Deck.Replace("Boatswain", "Bosun", StringComparison.Ordinal));

        var answer = FocusCheck.Of(Card(Assistant(Deck), "Knows every knot").ListIn(Assistant(Deck).Catalogue), assistant, "de");

        answer.Headline.ShouldBe("Der vereinbarte Punkt hat sich seit 2026-05-02 nicht geändert.");
        answer.Roles.ShouldBe([new RoleId("deck#bosun")]);
    }

    [Fact]
    public void Of_a_version_that_is_no_longer_kept_the_words_alone_are_compared_and_that_is_said()
    {
        var assistant = Assistant(Deck.Replace("Knows every knot", "Knows some knots", StringComparison.Ordinal));

        var answer = FocusCheck.Of(Card(Assistant(Deck), "Knows every knot", "Swims").ListIn(Assistant(Deck).Catalogue), assistant, "en");

        answer.Headline.ShouldBe("1 of 2 agreed items changed since 2026-05-02.");
        PlainTextRenderer.Render(answer).ShouldContain("I no longer keep the version");
    }

    private static ImmutableArray<FocusChoice> Offered(RoleAssistant assistant) => FocusChoice.Of(assistant, "What is missing from Deckhand to Boatswain?");

    private static FocusCard Card(RoleAssistant assistant, params string[] lines) =>
        new([.. Offered(assistant).Where(choice => lines.Contains(choice.Line.Text)).OrderBy(choice => choice.Line.Source.Line)], "Until the regatta", Day);

    private static RoleAssistant Assistant(string page) => new(Edition(page).Catalogue);

    private static RoleAssistant Later(string before, string now)
    {
        var (older, newer) = (Edition(before), Edition(now));
        return new(newer.Catalogue, new CatalogueHistory([new PastVersion(older.Catalogue.Version, Day, CatalogueDiff.Between(older, newer))]));
    }

    private static CatalogueEdition Edition(string page) => CatalogueEdition.Read([new CataloguePage("deck.md", page)], new CatalogueOptions());
}
