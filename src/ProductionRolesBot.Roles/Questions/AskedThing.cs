using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Kinds;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions;

/// <summary>
/// Decides what the words left over are once names and question words are taken away: the thing that is asked about, or only
/// the way somebody puts it ("be honest", "for an internal posting"). Every kind goes by this one decision.
/// </summary>
internal static class AskedThing
{
    /// <summary>The terms that name the thing asked about; empty when none does.</summary>
    public static ImmutableArray<Term> Of(Inquiry inquiry)
    {
        ImmutableArray<Term> left = [.. inquiry.Reading.Subject.Where(term => !IsPlaceOfList(inquiry, term) && !IsPlaceOfSearch(inquiry.Reading, term))];
        if (left.IsEmpty)
            return left;
        var place = Place(inquiry);
        bool IsKnown(Term term) => term.Topic is not null || inquiry.Search.Has(term, place);
        if (!AsksWhether(inquiry) && IsAskedOtherwise(inquiry))
            return OfKnownThings(inquiry.Named.IsEmpty ? left : left.RemoveAll(term => term.Topic is null && inquiry.Search.IsEverywhere(term)), IsKnown);
        left = WithoutAsides(inquiry, left, IsKnown);
        // What no line has is noise beside what one has; not so where the answer would vouch for all of it, unless page and question differ in language.
        return (AsksWhether(inquiry) && inquiry.Reading.Lexicon == LexiconIndex.All[0]) || !left.Any(IsKnown) ? left : [.. left.Where(IsKnown)];
    }

    /// <summary>"How many roles are there in marketing": the department to look in, not a thing that lines speak of.</summary>
    private static bool IsPlaceOfList(Inquiry inquiry, Term term) =>
        inquiry.Named.IsEmpty && !inquiry.Has(Concept.Requirements, Concept.Mandatory)
        && inquiry.Has(Concept.List, Concept.Roles, Concept.Role, Concept.Count, Concept.Highest, Concept.Lowest, Concept.Levels, Concept.Family, Concept.Grade)
        && inquiry.Reading.Mentions.Any(mention => mention is Mention.OfDepartment && term.At >= mention.First && term.At < mention.End);

    /// <summary>"Which roles need Salesforce in finance": said behind "in" beside the thing looked for.</summary>
    private static bool IsPlaceOfSearch(Reading reading, Term term) =>
        reading.Mentions.Any(mention => mention is Mention.OfDepartment && term.At >= mention.First && term.At < mention.End && mention.First > 0 && reading.Words[mention.First - 1].Text is "in" or "en" or "im" or "dans" or "within")
        && (!reading.Quantities.IsEmpty || reading.Has(Concept.Highest, Concept.Lowest) || reading.Subject.Any(other => other.At < term.At && other.IsWritten));

    /// <summary>The pages that can speak of it: those of the roles asked about, else all.</summary>
    private static Func<Role, bool> Place(Inquiry inquiry)
    {
        if (inquiry.Named.IsEmpty)
            return static _ => true;
        var pages = inquiry.Named.Select(role => inquiry.Catalogue.FamilyOf(role).Page).ToHashSet();
        return role => pages.Contains(inquiry.Catalogue.FamilyOf(role).Page);
    }

    /// <summary>True where the question is about a thing even when no line has it: whether, who, which, "portfolio needed?".</summary>
    private static bool AsksWhether(Inquiry inquiry) =>
        inquiry.IsYesNo || (inquiry.Has(Concept.Who, Concept.Which) && inquiry.Named.IsEmpty) || AsksOnlyWhetherNeeded(inquiry);

    /// <summary>True where nothing but "needed" says what is asked; "the requirements I need" names it.</summary>
    private static bool AsksOnlyWhetherNeeded(Inquiry inquiry)
    {
        if (!inquiry.Has(Concept.Mandatory) || inquiry.AsksForWord || inquiry.Has(Concept.Gap, Concept.Overview, Concept.Compare, Concept.List, Concept.Why, Concept.Share))
            return false;
        foreach (var sense in inquiry.Reading.Senses)
        {
            if (sense.Concept is Concept.Requirements or Concept.Responsibilities or Concept.Grade or Concept.Manager or Concept.Years or Concept.Next && !inquiry.Reading.IsMeant(Concept.Mandatory, sense.First))
                return false;
        }

        return true;
    }

    /// <summary>True when other words already say what is asked for.</summary>
    private static bool IsAskedOtherwise(Inquiry inquiry) =>
        inquiry.HasAspect || inquiry.Has(Concept.Compare, Concept.Common, Concept.Gap, Concept.Count, Concept.List, Concept.Overview, Concept.Family, Concept.Highest, Concept.Lowest, Concept.Same, Concept.Share, Concept.Levels, Concept.Optional)
        || !ExpectationsQuestion.SectionsOf(inquiry).IsEmpty;

    /// <summary>What words side by side name is said by the last of them: an internal posting is a posting, video editing is editing.</summary>
    private static ImmutableArray<Term> OfKnownThings(ImmutableArray<Term> left, Func<Term, bool> isKnown)
    {
        var known = ImmutableArray.CreateBuilder<Term>();
        for (var at = 0; at < left.Length;)
        {
            var last = at;
            while (last + 1 < left.Length && left[last + 1].At == left[last].End)
                last++;
            if (isKnown(left[last]))
                known.AddRange(left[at..(last + 1)].Where(isKnown));
            at = last + 1;
        }

        return known.ToImmutable();
    }

    /// <summary>Drops a part between commas that names no role and nothing a line has, where another part does.</summary>
    private static ImmutableArray<Term> WithoutAsides(Inquiry inquiry, ImmutableArray<Term> left, Func<Term, bool> isKnown)
    {
        var reading = inquiry.Reading;
        var only = reading.PartOf(left[0].At);
        if (left.All(term => reading.PartOf(term.At) == only) && reading.Mentions.All(mention => reading.PartOf(mention.First) == only))
            return left;
        var parts = left.GroupBy(term => reading.PartOf(term.At)).ToList();
        var kept = parts.Where(part => part.Any(isKnown) || reading.Mentions.Any(mention => reading.PartOf(mention.First) == part.Key)).ToList();
        return kept.Count == 0 ? left : [.. kept.SelectMany(part => part)];
    }
}
