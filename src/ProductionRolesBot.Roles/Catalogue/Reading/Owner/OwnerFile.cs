using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Owner;

/// <summary>
/// A file beside the pages in which their owner says what no page can say: a YAML list of entries with a few named values each.
/// </summary>
internal static class OwnerFile
{
    /// <summary>How deep the values of an entry stand: stream, document, list, entry.</summary>
    private const int ValueDepth = 4;

    /// <summary>The entries of a file; nothing and a problem when it is no such list.</summary>
    internal static ImmutableArray<OwnerEntry> Read(CataloguePage file, ImmutableArray<CatalogueProblem>.Builder problems)
    {
        var entries = ImmutableArray.CreateBuilder<OwnerEntry>();
        try
        {
            var parser = new Parser(new StringReader(file.Markdown));
            var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            var line = 1;
            string? key = null;
            for (var depth = 0; parser.MoveNext();)
            {
                depth += parser.Current!.NestingIncrease;
                if (parser.Current is MappingStart && depth == ValueDepth)
                {
                    line = (int)parser.Current.Start.Line;
                    values.Clear();
                }
                else if (parser.Current is MappingEnd && depth == ValueDepth - 1)
                {
                    entries.Add(new OwnerEntry(values.ToImmutable(), new SourceLocation(file.Path, line)));
                }

                if (depth != ValueDepth || parser.Current is not Scalar scalar)
                    key = null;
                else if (key is null)
                    key = scalar.Value;
                else
                    (values[key], key) = (scalar.Value, null);
            }
        }
        catch (YamlException broken)
        {
            problems.Add(OwnerProblem.Of(new SourceLocation(file.Path, (int)Math.Max(1, broken.Start.Line)), $"The file is no YAML list: {broken.Message}"));
        }

        return entries.ToImmutable();
    }
}

/// <summary>One entry and where it stands.</summary>
internal sealed record OwnerEntry(ImmutableDictionary<string, string> Values, SourceLocation Source)
{
    /// <summary>The value of that name; empty when the entry has none.</summary>
    internal string this[string name] => Values.GetValueOrDefault(name, "");
}
