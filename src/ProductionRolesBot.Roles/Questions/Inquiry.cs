using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Scopes;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions;

/// <summary>A reading in its conversation: whom it is about once "it", "my" and what was said before are taken into account.</summary>
internal sealed class Inquiry(Reading reading, Conversation conversation, CatalogueIndex index, Lazy<Reading>? last)
{
    private ImmutableArray<Role> subject;
    private RoleScope? scope;
    private ImmutableArray<Term> terms;

    /// <summary>Roles that a question about "all roles" may mean one by one.</summary>
    public const int FewRoles = 12;

    public Reading Reading => reading;

    /// <summary>The day on which it is asked; null where nobody says.</summary>
    public DateOnly? Today { get; init; }

    public Conversation Conversation => conversation;

    /// <summary>All that can be looked up.</summary>
    public CatalogueIndex Index => index;

    public RoleCatalogue Catalogue => index.Catalogue;

    public LineIndex Search => index.Search;

    /// <summary>The last question, read again; null at the start of a conversation.</summary>
    public Lazy<Reading>? Last => last;

    /// <summary>The roles the question names.</summary>
    public ImmutableArray<Role> Named => reading.Roles;

    /// <summary>The roles last spoken of.</summary>
    public ImmutableArray<Role> Spoken { get; } = index.Catalogue.FindAll(conversation.Roles);

    /// <summary>The role the person said is theirs, null when they did not.</summary>
    public Role? Mine { get; } = conversation.Mine is { } mine ? index.Catalogue.Find(mine) : null;

    /// <summary>The roles the question is about: named, or meant by "my", "all" or "it".</summary>
    public ImmutableArray<Role> Subject => subject.IsDefault ? subject = FindSubject() : subject;

    /// <summary>The thing the question is about, in the words that name it; empty when they only say how it is asked.</summary>
    public ImmutableArray<Term> Terms => terms.IsDefault ? terms = AskedThing.Of(this) : terms;

    /// <summary>The roles that lists and searches look at.</summary>
    public RoleScope Scope => scope ??= FindScope();

    private ImmutableArray<Role> FindSubject()
    {
        if (Named.Length > 0)
            return Named;
        if (Levels is { IsEmpty: false } levels)
            return levels;
        if (Picked is { IsEmpty: false } picked)
            return picked;
        if (AsksOfAll && Scope.Count <= FewRoles)
            return Scope.Roles;
        if (reading.Family is { } family)
            return family.Roles;
        if (Mine is not null && reading.Has(Concept.FirstPerson) && !reading.Has(Concept.Pronoun))
            return [Mine];
        if (Spoken.Length == 2 && reading.Has(Concept.New))
            return [Spoken[1]];
        return Spoken.Length > 0 || Mine is null ? Spoken : [Mine];
    }

    /// <summary>"Brand designers": every level of one page, where the plural is typed and a fact or a thing of them is asked; else empty.</summary>
    public ImmutableArray<Role> Levels
    {
        get
        {
            if (!Named.IsEmpty || !(reading.Has(Concept.Grade, Concept.Manager, Concept.Years) || reading.Subject.Any()))
                return [];
            foreach (var mention in reading.Mentions)
            {
                if (mention is Mention.Several { Roles: { Length: <= FewRoles } roles } && Plural.Singular(reading.Words[mention.End - 1].Token.Text) != reading.Words[mention.End - 1].Token.Text && roles.All(role => Catalogue.FamilyOf(role).Page == Catalogue.FamilyOf(roles[0]).Page))
                    return roles;
            }

            return [];
        }
    }

    /// <summary>The roles last shown together, of which one may be pointed at.</summary>
    public ImmutableArray<Role> Among => Spoken.Length > 1 ? Spoken : Catalogue.FindAll(conversation.Among);

    /// <summary>"The second one", "the first and the last": those of the roles just shown that are pointed at by their places; empty when none is.</summary>
    public ImmutableArray<Role> Picked => Named.IsEmpty ? Pointing.ByPlace(reading, Among) : [];

    /// <summary>The role the question is about when it can only be one.</summary>
    public Role? One => Subject is [var only] ? only : null;

    private RoleScope FindScope() =>
        reading.Family is { } family ? index.Scope(family.Roles)
        : reading.Department is { } department ? index.Department(department)
        : index.AllRoles;

    /// <summary>True for "all roles", "every role", "each of them" without a name.</summary>
    public bool AsksOfAll => reading.Has(Concept.All) && Named.IsEmpty && (reading.Has(Concept.Role, Concept.Roles, Concept.Levels, Concept.Family) || Spoken.IsEmpty);

    /// <summary>True when yes or no would answer it.</summary>
    public bool IsYesNo => !AsksForWord && (StartsWithVerb || HasTag || EndsWithVerb || IsDoubtedStatement);

    /// <summary>True when it asks who, which, what or how.</summary>
    public bool AsksForWord => reading.Has(Concept.Who, Concept.Which, Concept.What, Concept.How, Concept.Where, Concept.When, Concept.ToWhom);

    /// <summary>The words of the question that name a thing, for the answer.</summary>
    public static string NameOf(ImmutableArray<Term> terms) => string.Join(' ', terms.Select(term => term.Text));

    /// <summary>True for "who …" and "which role …", which a list of roles answers.</summary>
    public bool AsksWhichRole => reading.Has(Concept.Who) || (reading.Has(Concept.Which) && (reading.Has(Concept.Role, Concept.Roles, Concept.Family) || (reading.Has(Concept.Levels) && Named.IsEmpty)));

    public bool Has(params ReadOnlySpan<Concept> any) => reading.Has(any);

    /// <summary>True when at least two lists or facts about a role are asked for.</summary>
    public bool HasAspect => reading.Has(Concept.Grade, Concept.Manager, Concept.Responsibilities, Concept.Requirements, Concept.Years, Concept.Next, Concept.Previous);

    /// <summary>True when a short fact is asked for.</summary>
    public bool HasFact => reading.Has(Concept.Grade, Concept.Manager, Concept.Years, Concept.Compare);

    /// <summary>True for "is the producer a …": a line that speaks of the word does not prove that the role is one.</summary>
    public bool AsksWhatItIs => reading.First(Concept.YesNo) is { Count: 1 } verb && !TitleWords.IsConnector(reading.Words[verb.First].Text) && !reading.IsMeant(Concept.Topic, verb.First) && !reading.Words.Any(word => word.Text is "be" or "sein" or "etre" or "ser") && !reading.Has(Concept.Do, Concept.Responsibilities)
        && reading.Mentions.Any(mention => mention.First >= verb.End && reading.Words.Skip(verb.End).Take(mention.First - verb.End).All(word => TitleWords.IsConnector(word.Text)));

    /// <summary>"Right?", "or not"; the "no" of "no fluff" only denies.</summary>
    private bool HasTag
    {
        get
        {
            foreach (var sense in reading.Senses)
            {
                if (sense.Concept == Concept.Tag && !(sense.Count == 1 && reading.IsMeant(Concept.Not, sense.First) && sense.End < reading.Words.Length && reading.Words[sense.End].Token.Before == Separator.Space && !reading.IsMeant(Concept.YesNo, sense.End)))
                    return true;
            }

            return false;
        }
    }

    /// <summary>"No travel, right?" and "it is not grade 6" deny; "it travels, or not?" and "doesn't it travel?" only ask, "not the senior" rules a role out.</summary>
    public bool IsDenied
    {
        get
        {
            foreach (var sense in reading.Senses)
            {
                if (sense.Concept == Concept.Not && !(reading.IsMeant(Concept.Tag, sense.First) && !reading.HasTermAt(sense.End) && StandsApart(sense)) && !FollowsOpeningVerb(sense.First) && !LeadsToName(sense.End))
                    return true;
            }

            return false;
        }
    }

    /// <summary>"It is not grade 6, right?" claims a denial; "it isn't grade 6?" only asks.</summary>
    public bool IsDeniedFact => IsDenied && (HasTag || reading.Lexicon.Longest > 0);

    /// <summary>"Only the senior", "the only one": claimed of one role and no other. "Is it only grade 6" is not.</summary>
    public bool IsOnlyOne
    {
        get
        {
            foreach (var sense in reading.Senses)
            {
                if (sense.Concept == Concept.Only && (LeadsToName(sense.End) || (reading.Lexicon.Longest > 0 && reading.Mentions.Any(mention => mention is Mention.OneRole && mention.End == sense.First)) || (sense.First > 0 && TitleWords.IsConnector(reading.Words[sense.First - 1].Text) && !OpensList(sense.End))))
                    return true;
            }

            return false;
        }
    }

    /// <summary>At the beginning or the end of what is said: "no, it is 6", "…, no?".</summary>
    private bool StandsApart(Sense sense) =>
        sense.End == reading.Words.Length || reading.Words[sense.End].Token.Before >= Separator.Comma;

    private bool FollowsOpeningVerb(int at) => at is 1 or 2 && !IsNamedBefore(at - 1) && reading.Lexicon.Means(reading.Words[at - 1].Text, Concept.YesNo);

    /// <summary>True where nothing but an article stands between here and the name of a role.</summary>
    private bool LeadsToName(int at)
    {
        while (at < reading.Words.Length && TitleWords.IsConnector(reading.Words[at].Text))
            at++;
        return reading.Mentions.Any(mention => mention is Mention.OneRole && mention.First == at);
    }

    /// <summary>"The only requirement", "the only duty": one line of a list, not one role.</summary>
    private bool OpensList(int at) => reading.IsMeant(Concept.Requirements, at) || reading.IsMeant(Concept.Responsibilities, at);

    /// <summary>Languages without spaces put the verb that asks last.</summary>
    private bool EndsWithVerb => reading.Lexicon.Longest > 0 && reading.Senses is [.., var last] && reading.IsMeant(Concept.YesNo, last.First);

    /// <summary>"So the senior reports to the VP?": told as a fact, the verb behind the name, and asked by the question mark alone.</summary>
    private bool IsDoubtedStatement => reading.Text.AsSpan().TrimEnd().EndsWith("?", StringComparison.Ordinal) && reading.Mentions is [Mention.OneRole { First: < 3 } name, ..]
        && reading.Senses.Any(verb => verb.First == name.End && verb.End < reading.Words.Length && (verb.Concept is Concept.YesNo or Concept.Mandatory || (verb.Concept == Concept.Manager && TitleWords.IsConnector(reading.Words[verb.End - 1].Text))));

    private bool StartsWithVerb
    {
        get
        {
            var senses = reading.Senses.AsSpan();
            while (!senses.IsEmpty)
            {
                var count = 1;
                while (count < senses.Length && senses[count].First == senses[0].First)
                    count++;
                if (AnyOf(senses[..count], Concept.YesNo))
                    return reading.Words[senses[0].First].Token.Before == Separator.Stop || HasTag || !IsNamedBefore(senses[0].First);
                if (!AnyOf(senses[..count], Concept.Greeting, Concept.Thanks, Concept.WhatAbout, Concept.New, Concept.Next))
                    return false;
                senses = senses[count..];
            }

            return false;
        }
    }

    private static bool AnyOf(ReadOnlySpan<Sense> senses, params ReadOnlySpan<Concept> concepts)
    {
        foreach (var sense in senses)
        {
            if (concepts.Contains(sense.Concept))
                return true;
        }

        return false;
    }

    private bool IsNamedBefore(int at)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention.First <= at)
                return true;
        }

        return false;
    }
}
