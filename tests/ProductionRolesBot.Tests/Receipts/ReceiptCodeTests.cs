using System.Collections.Immutable;
using System.Diagnostics;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Receipts;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Receipts;

/// <summary>The short code on a card: worked out, read back, found again, and not to be made up.</summary>
public class ReceiptCodeTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(number => (byte)number)];
    private static readonly byte[] AnotherKey = [.. Enumerable.Range(2, 32).Select(number => (byte)number)];
    private static readonly RoleAssistant Assistant = new(Catalogue(40));

    [Fact]
    public void Every_answer_about_the_catalogue_gets_a_code_that_leads_back_to_what_it_rests_on()
    {
        foreach (var question in (string[])["What grade is Rigger 7?", "Who does Rigger 7 report to?", "requirements of Rigger 7", "responsibilities of Rigger 7", "What comes after Rigger 7?", "Tell me about Rigger 7", "Compare Rigger 7 and Rigger 8", "What is missing from Rigger 7 to Rigger 8?", "Which roles are there?", "Does Rigger 7 need 7 years?"])
        {
            var subject = ReceiptSubject.Of(Assistant.Ask(new Utterance(question), Conversation.New).Answer).ShouldNotBeNull(question);
            var code = ReceiptCode.Of(subject, Key);

            var found = ReceiptCode.Read(code.ToString()).ShouldNotBeNull(question).FindIn(Assistant.Catalogue, Key).ShouldNotBeNull(question);

            found.Aspect.ShouldBe(subject.Aspect, question);
            found.Roles.ShouldBe(subject.Roles, question);
            found.Version.ShouldBe(Assistant.Catalogue.Version.Hash, question);
        }
    }

    [Fact]
    public void The_same_answer_has_the_same_code_and_any_other_another()
    {
        var subjects = Assistant.Catalogue.Roles.SelectMany(role => Enum.GetValues<ReceiptAspect>().Where(aspect => aspect != ReceiptAspect.Catalogue).Select(aspect => new ReceiptSubject(aspect, [role.Id], "0123456789"))).ToList();

        subjects.Select(subject => ReceiptCode.Of(subject, Key)).Distinct().Count().ShouldBe(subjects.Count);
        ReceiptCode.Of(subjects[0], Key).ShouldBe(ReceiptCode.Of(subjects[0] with { Roles = [.. subjects[0].Roles] }, Key));
    }

    [Fact]
    public void A_code_is_read_however_it_is_typed()
    {
        var code = ReceiptCode.Of(new ReceiptSubject(ReceiptAspect.Grade, [new RoleId("deck#deckhand")], "0123456789"), Key);
        var printed = code.ToString();

        printed.ShouldMatch("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}$");
        foreach (var typed in (string[])[printed, printed.ToLowerInvariant(), printed.Replace("-", "", StringComparison.Ordinal), printed.Replace('0', 'O').Replace('1', 'l')])
            ReceiptCode.Read(typed).ShouldBe(code, typed);
    }

    [Fact]
    public void A_wrong_character_or_two_that_changed_places_are_found()
    {
        const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        var printed = ReceiptCode.Of(new ReceiptSubject(ReceiptAspect.Next, [new RoleId("deck#deckhand")], "0123456789"), Key).ToString().Replace("-", "", StringComparison.Ordinal);
        var (wrong, unnoticed) = (0, 0);
        for (var at = 0; at < printed.Length; at++)
        {
            foreach (var other in Alphabet.Where(other => other != printed[at]))
            {
                wrong++;
                unnoticed += ReceiptCode.Read(printed[..at] + other + printed[(at + 1)..]) is null ? 0 : 1;
            }

            if (at > 0 && printed[at] != printed[at - 1])
                ReceiptCode.Read(printed[..(at - 1)] + printed[at] + printed[at - 1] + printed[(at + 1)..]).ShouldBeNull();
        }

        // 0 and Z weigh the same; the proof tells those apart.
        unnoticed.ShouldBeLessThanOrEqualTo(wrong / 100);
    }

    [Theory]
    [InlineData("")]
    [InlineData("K7QF")]
    [InlineData("requirements")]
    [InlineData("K7QF-M2A9-X4RU")]
    [InlineData("UUUU-UUUU-UUU")]
    [InlineData("ｋ7QF-M2A9-X4R")]
    public void What_is_no_code_is_none(string typed) => ReceiptCode.Read(typed).ShouldBeNull();

    [Fact]
    public void Nobody_makes_one_up_without_the_key()
    {
        var found = 0;
        foreach (var role in Assistant.Catalogue.Roles)
        {
            foreach (var aspect in Enum.GetValues<ReceiptAspect>())
            {
                var roles = aspect == ReceiptAspect.Catalogue ? ImmutableArray<RoleId>.Empty : [role.Id];
                found += ReceiptCode.Of(new ReceiptSubject(aspect, roles, Assistant.Catalogue.Version.Hash), AnotherKey).FindIn(Assistant.Catalogue, Key) is null ? 0 : 1;
            }
        }

        found.ShouldBe(0);
    }

    [Fact]
    public void Two_roles_among_thousands_are_found_at_once()
    {
        var catalogue = Catalogue(3000);
        var code = ReceiptCode.Of(new ReceiptSubject(ReceiptAspect.Everything, [catalogue.Roles[^1].Id, catalogue.Roles[^2].Id], catalogue.Version.Hash), Key);
        var watch = Stopwatch.StartNew();

        code.FindIn(catalogue, Key).ShouldNotBeNull();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    private static RoleCatalogue Catalogue(int roles) => CatalogueReader.Read(
        [new CataloguePage("rigging.md", "---\ntitle: Rigging\n---\n\n" + string.Concat(Enumerable.Range(1, roles).Select(number => $"## Rigger {number}\n\nThe Rigger {number} is a grade {number % 12 + 1}.\n\nThe Rigger {number} reports to the Head Rigger.\n\n### Responsibilities\n\n- Rigs {number} cranes\n\n### Requirements\n\n- {number}+ years on set\n\n")))],
        new CatalogueOptions());
}
