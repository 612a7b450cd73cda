using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>Puts an answer together; every quoted fact brings its source and its doubt along.</summary>
internal sealed class AnswerBuilder(AnswerContext context, string kind)
{
    private const int MostFollowUps = 3;

    private readonly ImmutableArray<AnswerBlock>.Builder blocks = ImmutableArray.CreateBuilder<AnswerBlock>(2);
    private readonly List<AnswerSource> sources = [];
    private readonly List<AnswerDoubt> doubts = [];
    private readonly List<FollowUp> followUps = [];
    private readonly List<RoleId> roles = [];

    private Phrasebook Words => context.Words;

    /// <summary>Names a role the answer speaks of.</summary>
    public AnswerBuilder About(params IEnumerable<Role> spokenOf)
    {
        foreach (var role in spokenOf)
            About(role);
        return this;
    }

    /// <summary>Names a role the answer speaks of.</summary>
    public AnswerBuilder About(Role role)
    {
        if (!roles.Contains(role.Id))
            roles.Add(role.Id);
        return this;
    }

    /// <summary>Notes where a fact was read from.</summary>
    public AnswerBuilder From(SourceLocation location)
    {
        foreach (var source in sources)
        {
            if (source.Location == location)
                return this;
        }

        var family = context.Catalogue.FamilyAt(location.Page);
        sources.Add(new AnswerSource(location, family?.Title ?? location.Page, family?.AddressOf(location.Line)));
        return this;
    }

    /// <summary>Notes the lines a fact was read from, with what speaks against them.</summary>
    public AnswerBuilder From(params IEnumerable<Quote> quotes)
    {
        foreach (var quote in quotes)
            From(quote);
        return this;
    }

    /// <summary>Notes the line a fact was read from, with what speaks against it.</summary>
    public AnswerBuilder From(Quote quote)
    {
        From(quote.Source);
        if (quote.Doubt is { } doubt)
            Doubt("doubt", doubt.NamedInstead, quote);
        return this;
    }

    /// <summary>Says which part of a list is missing, because the page takes it over from a title that no role of the catalogue has.</summary>
    public AnswerBuilder NoteMissing(Role role, SectionKind section)
    {
        foreach (var inherited in role.InheritsIn(section))
        {
            if (inherited.Target is null)
                From(inherited.Quote).Doubt("doubt.missing", inherited.From, inherited.Quote);
        }

        return this;
    }

    public AnswerBuilder Add(AnswerBlock block)
    {
        blocks.Add(block);
        return this;
    }

    /// <summary>Shows lines of the catalogue as a list.</summary>
    public AnswerBuilder Add(string heading, IReadOnlyList<CatalogueLine> lines, bool folded = false)
    {
        if (lines.Count == 0)
            return this;
        var items = ImmutableArray.CreateBuilder<ListItem>(lines.Count);
        foreach (var line in lines)
        {
            From(line.Bullet.Source);
            if (line.Bullet.DoubtedHeading is { } doubted)
                From(doubted);
            items.Add(Item(line));
        }

        return Add(new AnswerBlock.BulletList(heading, items.DrainToImmutable(), folded));
    }

    /// <summary>Offers something to ask next. Only the first few are kept.</summary>
    public AnswerBuilder Offer(string name, params ReadOnlySpan<(string Place, object Value)> values) =>
        Offer(new FollowUp(Words.Say($"offer.{name}", values), Words.Say($"ask.{name}", values)));

    /// <summary>Offers something to ask next.</summary>
    public AnswerBuilder Offer(FollowUp followUp)
    {
        if (followUps.Count < MostFollowUps && !followUps.Exists(known => known.Utterance == followUp.Utterance))
            followUps.Add(followUp);
        return this;
    }

    /// <summary>Lists roles to look at; choosing one asks for it.</summary>
    public AnswerBuilder AddRoles(IEnumerable<(Role Role, string Detail)> items, Func<Role, string>? choose = null) =>
        Add(new AnswerBlock.RoleList([.. items.Select(item => ToItem(item.Role, item.Detail, choose))]));

    /// <summary>A line as an answer shows it, with how strongly it is meant and the level it comes from.</summary>
    public ListItem Item(CatalogueLine line, string? note = null)
    {
        if (line.Strength == RequirementStrength.Plus)
            note = With(note, Words.Say("note.plus"));
        if (line.From is { } from)
            note = With(note, Words.Say("note.from", ("role", from.Title)));
        return new ListItem(line.Bullet.Text, line.Bullet.Source, note) { Children = Children(line.Bullet) };
    }

    /// <summary>The answer with this headline, which says what came of the question.</summary>
    public Answer Build(string headline, Outcome outcome = Outcome.Answered) => new(kind, headline)
    {
        Outcome = outcome,
        Blocks = blocks.ToImmutable(),
        Roles = [.. roles],
        Sources = [.. sources],
        Doubts = [.. doubts],
        FollowUps = [.. followUps],
        Language = Words.Language,
        Version = context.Catalogue.Version,
    };

    private void Doubt(string phrase, string other, Quote quote)
    {
        if (!doubts.Exists(known => known.Quote.Source == quote.Source))
            doubts.Add(new AnswerDoubt(Words.Say(phrase, ("other", other), ("line", quote.Source.Line)), quote));
    }

    private RoleItem ToItem(Role role, string detail, Func<Role, string>? choose) =>
        new(role.Title, detail, role.Id, new FollowUp(role.Title, choose?.Invoke(role) ?? Words.Say("ask.overview", ("role", context.Name(role)))));

    private static string With(string? note, string another) => note is null ? another : $"{note}, {another}";

    private static ImmutableArray<ListItem> Children(Bullet bullet) => bullet.Children.IsEmpty ? [] :
        [.. bullet.Children.Select(child => new ListItem(child.Text, child.Source) { Children = Children(child) })];
}
