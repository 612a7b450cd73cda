using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Lexicon;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Changes.Pairing;

/// <summary>A line taken apart once, so that it can be held against many.</summary>
internal sealed class ComparedLine
{
    public ComparedLine(Bullet bullet)
    {
        Bullet = bullet;
        var words = ImmutableArray.CreateBuilder<string>();
        Add(bullet, words);
        Words = words.DrainToImmutable();
        Wording = string.Join(' ', Words);
        Themes = new(ChangeWords.Themes.In(Words));
        Content = new(Words.Select(Stemmer.Stem).Where(stem => !ChangeWords.IsEmpty(stem)));
        Subject = new(Content.Words.Where(stem => !ChangeWords.IsLight(stem)));
    }

    public Bullet Bullet { get; }

    /// <summary>Its words and those nested in it, folded, in order.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Its words without case, punctuation and markup: two lines that agree in it say the same.</summary>
    public string Wording { get; }

    /// <summary>What it speaks of.</summary>
    public WordSet Themes { get; }

    /// <summary>The stems of the words that carry its meaning: neither "and" nor how much of something is asked.</summary>
    public WordSet Content { get; }

    /// <summary>Those of them that not every other line has: neither "experience" nor "team".</summary>
    public WordSet Subject { get; }

    private static void Add(Bullet bullet, ImmutableArray<string>.Builder words)
    {
        foreach (var token in Tokenizer.Split(bullet.Words.Span))
            words.Add(token.Text);
        foreach (var child in bullet.Children)
            Add(child, words);
    }
}
