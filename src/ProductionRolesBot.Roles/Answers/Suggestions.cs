using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>Things to ask about roles, in the words of one language; each of them is understood.</summary>
public sealed class Suggestions
{
    private readonly RoleCatalogue catalogue;
    private readonly Phrasebook words;

    internal Suggestions(RoleCatalogue catalogue, Phrasebook words) => (this.catalogue, this.words) = (catalogue, words);

    /// <summary>What can be asked at all.</summary>
    public FollowUp Help => Offer("help");

    /// <summary>Words that ask what is remembered as the person's role.</summary>
    public string MyRole => words.Say("ask.myRole");

    /// <summary>Words that ask what the person's next level asks for.</summary>
    public string MyNextLevel => words.Say("ask.myGap");

    /// <summary>What there is.</summary>
    public FollowUp List => Offer("list");

    /// <summary>A title that no other role of the catalogue is taken for.</summary>
    public string NameOf(Role role) => RoleNames.Unique(catalogue, role);

    /// <summary>A role on one card.</summary>
    public FollowUp Overview(Role role) => Offer("overview", ("role", NameOf(role)));

    /// <summary>What the four sides of a role are called.</summary>
    public ImmutableArray<string> SideNames => [words.Say("label.overview"), words.Say("offer.responsibilities"), words.Say("offer.requirements"), words.Say("offer.nextLevel")];

    /// <summary>The four sides of a role, in the same order.</summary>
    public ImmutableArray<FollowUp> Sides(Role role)
    {
        var name = NameOf(role);
        return
        [
            Overview(role) with { Label = words.Say("label.overview") },
            Offer("responsibilities", ("role", name)),
            Offer("requirements", ("role", name)),
            Offer("nextLevel", ("role", name)),
        ];
    }

    /// <summary>Two roles side by side.</summary>
    public FollowUp Compare(Role first, Role second) => Offer("compare", ("a", NameOf(first)), ("b", NameOf(second)));

    /// <summary>What can be asked about a page with several roles.</summary>
    public FollowUp Family(JobFamily family) => Offer("family", ("family", family.Title));

    private FollowUp Offer(string name, params ReadOnlySpan<(string Place, object Value)> values) =>
        new(words.Say($"offer.{name}", values), words.Say($"ask.{name}", values));
}
