using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>How one page writes titles, for comparing spellings once all pages are read.</summary>
/// <param name="Lines">The page.</param>
/// <param name="HeadingWords">Every word of its headings, in lower case: they tell how a word is usually spelled.</param>
/// <param name="Titles">Titles of roles and of the page, the subjects of sentences, and the managers they name.</param>
internal sealed record TitleUses(PageLines Lines, ImmutableArray<string> HeadingWords, ImmutableArray<TitleUse> Titles)
{
    internal static TitleUses Of(PageReading page)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var titles = ImmutableArray.CreateBuilder<TitleUse>();
        words.AddRange(TitleWords.Split(page.Outline.Title));
        Add(page.Outline.Title, page.Outline.TitleLine);
        foreach (var section in page.Sections)
        {
            foreach (var word in section.HeadingWords)
                words.Add(word.Word);
            if (section.Title.LooksLikeTitle() || section.Meaning.Subject.Length > 0)
                Add(section.Kind == HeadingKind.Other ? section.Outline.Heading : section.Meaning.Subject, section.Outline.Line);
            foreach (var claim in section.Grades)
                Add(claim.Subject, claim.Sentence.Line);
            foreach (var claim in section.Reporting)
            {
                Add(claim.Subject, claim.Sentence.Line);
                foreach (var manager in claim.Managers)
                    Add(manager.Title, claim.Sentence.Line);
            }

            if (section.Kind == HeadingKind.CareerLadder)
            {
                foreach (var sentence in section.AllSentences)
                    titles.Add(new(sentence.Text, sentence.Line, Capitalised(sentence)));
            }

            foreach (var claim in section.Inheritances)
                Add(claim.From, claim.Sentence.Line);
        }

        return new(page.Lines, words.DrainToImmutable(), titles.DrainToImmutable());

        void Add(string title, int line)
        {
            if (title.Length > 0)
                titles.Add(new(title, line, TitleWords.Split(title)));
        }
    }

    /// <summary>The words of a sentence that may belong to a title.</summary>
    private static ImmutableArray<string> Capitalised(Sentence sentence)
    {
        var words = ImmutableArray.CreateBuilder<string>(0);
        foreach (var word in sentence.Words)
        {
            if (word.Length > TitleSpellingCheck.Shortest && char.IsUpper(sentence.Text[word.Start]))
                words.Add(sentence[word].ToString().ToLowerInvariant());
        }

        return words.DrainToImmutable();
    }
}

/// <summary>A title as written, its line, and its words in lower case.</summary>
internal readonly record struct TitleUse(string Title, int Line, ImmutableArray<string> Words);
