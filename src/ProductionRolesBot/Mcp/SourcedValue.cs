using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Mcp;

/// <summary>One fact for another assistant, which shall have no gap to fill by itself.</summary>
/// <param name="Value">The words or number of the page; null where it says nothing.</param>
/// <param name="Page">Where it is written; null where nothing is.</param>
/// <param name="Line">Line of that page, counted from 1.</param>
/// <param name="Doubt">What speaks against the fact; null when nothing does.</param>
/// <param name="Note">What else to know of it, such as the level it is taken over from; null for nothing.</param>
/// <param name="NotStated">True where the catalogue states nothing: no value may be made up then.</param>
internal sealed record SourcedValue(string? Value, string? Page, int? Line, string? Doubt, string? Note, bool NotStated)
{
    public static SourcedValue None { get; } = new(null, null, null, null, null, true);

    public static SourcedValue Of(string value, SourceLocation source, string? note = null, string? doubt = null) => new(value, source.Page, source.Line, doubt, note, false);

    public static SourcedValue Of(string value, Quote quote) =>
        Of(value, quote.Source, doubt: quote.Doubt is { } doubt ? $"The line names {doubt.NamedInstead} instead: {quote.Text}" : null);

    public static SourcedValue Of(Quote quote) => Of(quote.Text, quote);

    /// <summary>The facts, or the one statement that there are none.</summary>
    public static ImmutableArray<SourcedValue> OrNone(IEnumerable<SourcedValue> values) => values.ToImmutableArray() is { IsEmpty: false } some ? some : [None];
}
