using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>A question taken apart: the names in it, what its other words mean, its numbers and its subject.</summary>
internal sealed record Reading(
    string Text,
    LexiconIndex Lexicon,
    ImmutableArray<Word> Words,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Sense> Senses,
    ImmutableArray<Quantity> Quantities,
    ImmutableArray<Term> Terms)
{
    /// <summary>What is meant anywhere, a bit for each concept.</summary>
    private readonly (ulong Low, ulong High) concepts = ConceptsOf(Senses);

    /// <summary>The roles named, in order, without repeats.</summary>
    public ImmutableArray<Role> Roles { get; } = RolesOf(Words, Mentions, Senses);

    /// <summary>The family named, null when none is.</summary>
    public JobFamily? Family { get; } = Named<Mention.OfFamily>(Mentions)?.Family;

    /// <summary>The department named, null when none is.</summary>
    public string? Department { get; } = Named<Mention.OfDepartment>(Mentions)?.Department;

    /// <summary>The terms that can only be a subject.</summary>
    public IEnumerable<Term> Subject => Terms.Where(term => term.IsStrong);

    /// <summary>True when the text was longer than is read.</summary>
    public bool IsCut => Text.Length > Tokenizer.MostCharacters;

    /// <summary>The roles named, without one ruled out beside another: "the producer, not the senior one".</summary>
    private static ImmutableArray<Role> RolesOf(ImmutableArray<Word> words, ImmutableArray<Mention> mentions, ImmutableArray<Sense> senses)
    {
        var (first, isOnly) = (Named<Mention.OneRole>(mentions), true);
        if (first is null)
            return [];
        foreach (var mention in mentions)
            isOnly &= mention is not Mention.OneRole || ReferenceEquals(mention, first);
        if (isOnly)
            return IsRuledOut(first, words, senses) && senses.Any(sense => sense.Concept is Concept.Plain or Concept.Other) ? [] : [first.Role];
        ImmutableArray<Mention.OneRole> named = [.. mentions.OfType<Mention.OneRole>()];
        var meant = named.RemoveAll(mention => IsRuledOut(mention, words, senses));
        return [.. (meant.IsEmpty ? named : meant).Select(mention => mention.Role).DistinctBy(role => role.Id)];
    }

    private static bool IsRuledOut(Mention mention, ImmutableArray<Word> words, ImmutableArray<Sense> senses)
    {
        foreach (var sense in senses)
        {
            if (sense.Concept == Concept.Not && sense.End <= mention.First && AreConnectors(words.AsSpan()[sense.End..mention.First]))
                return true;
        }

        return false;
    }

    private static bool AreConnectors(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (!TitleWords.IsConnector(word.Text))
                return false;
        }

        return true;
    }

    private static (ulong Low, ulong High) ConceptsOf(ImmutableArray<Sense> senses)
    {
        var (low, high) = (0UL, 0UL);
        foreach (var sense in senses)
        {
            if ((int)sense.Concept < 64)
                low |= 1UL << (int)sense.Concept;
            else
                high |= 1UL << (int)sense.Concept;
        }

        return (low, high);
    }

    private static T? Named<T>(ImmutableArray<Mention> mentions)
        where T : Mention
    {
        foreach (var mention in mentions)
        {
            if (mention is T named)
                return named;
        }

        return null;
    }

    /// <summary>Which part of the text a word stands in, counted by commas and ends of sentences.</summary>
    public int PartOf(int at)
    {
        var part = 0;
        for (var i = 0; i <= at; i++)
            part += Words[i].Token.Before is Separator.Comma or Separator.Stop ? 1 : 0;
        return part;
    }

    /// <summary>True when "and" stands between two words.</summary>
    public bool IsJoined(int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (Words[at].Text is "and" or "plus" or "und" or "y" or "et")
                return true;
        }

        return false;
    }

    /// <summary>True when any of these is meant somewhere.</summary>
    public bool Has(params ReadOnlySpan<Concept> any)
    {
        foreach (var concept in any)
        {
            if ((((int)concept < 64 ? concepts.Low : concepts.High) >> (int)concept & 1) != 0)
                return true;
        }

        return false;
    }

    /// <summary>True when a term starts at this word.</summary>
    public bool HasTermAt(int at)
    {
        foreach (var term in Terms)
        {
            if (term.At == at)
                return true;
        }

        return false;
    }

    /// <summary>True when the phrase that starts at this word can mean it.</summary>
    public bool IsMeant(Concept concept, int first)
    {
        foreach (var sense in Senses)
        {
            if (sense.Concept == concept && sense.First == first)
                return true;
        }

        return false;
    }

    /// <summary>The first place where it is meant, null when nowhere.</summary>
    public Sense? First(Concept concept)
    {
        foreach (var sense in Senses)
        {
            if (sense.Concept == concept)
                return sense;
        }

        return null;
    }

    /// <summary>True when every phrase with a meaning can be meant as one of these.</summary>
    public bool IsOnly(params ReadOnlySpan<Concept> allowed)
    {
        for (var at = 0; at < Senses.Length;)
        {
            var first = Senses[at].First;
            var fits = false;
            for (; at < Senses.Length && Senses[at].First == first; at++)
                fits |= allowed.Contains(Senses[at].Concept);
            if (!fits)
                return false;
        }

        return true;
    }
}
