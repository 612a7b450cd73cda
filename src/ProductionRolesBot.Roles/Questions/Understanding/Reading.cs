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
    private readonly UInt128 concepts = Senses.Aggregate(UInt128.Zero, (mask, sense) => mask | (UInt128.One << (int)sense.Concept));

    /// <summary>The roles named, in order, without repeats.</summary>
    public ImmutableArray<Role> Roles { get; } = [.. Mentions.OfType<Mention.OneRole>().Select(mention => mention.Role).DistinctBy(role => role.Id)];

    /// <summary>The family named, null when none is.</summary>
    public JobFamily? Family { get; } = Mentions.OfType<Mention.OfFamily>().FirstOrDefault()?.Family;

    /// <summary>The department named, null when none is.</summary>
    public string? Department { get; } = Mentions.OfType<Mention.OfDepartment>().FirstOrDefault()?.Department;

    /// <summary>The terms that can only be a subject.</summary>
    public IEnumerable<Term> Subject => Terms.Where(term => term.IsStrong);

    /// <summary>True when the text was longer than is read.</summary>
    public bool IsCut => Text.Length > Tokenizer.MostCharacters;

    /// <summary>True when any of these is meant somewhere.</summary>
    public bool Has(params ReadOnlySpan<Concept> any)
    {
        foreach (var concept in any)
        {
            if ((concepts >> (int)concept & 1) != 0)
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

    /// <summary>True when only these concepts are meant, apart from small words.</summary>
    public bool IsOnly(params ReadOnlySpan<Concept> allowed)
    {
        foreach (var sense in Senses)
        {
            if (!allowed.Contains(sense.Concept) && !Lexicon.IsCommon(Words[sense.First].Text))
                return false;
        }

        return true;
    }
}
