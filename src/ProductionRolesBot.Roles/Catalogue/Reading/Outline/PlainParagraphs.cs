using System.Buffers;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>
/// Leaves a paragraph of one line without a mark of markdown as the words it is, where Markdig would build a tree of one leaf:
/// most bullets are such lines.
/// </summary>
internal sealed class PlainParagraphs : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Replace<ParagraphBlockParser>(new PlainParagraphParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>The words of such a paragraph; false for every other one.</summary>
    internal static bool TryRead(LeafBlock block, out StringSlice words)
    {
        var isPlain = block is { ProcessInlines: false, Lines.Count: 1 };
        words = isPlain ? block.Lines.Lines[0].Slice : default;
        return isPlain;
    }

    private sealed class PlainParagraphParser : ParagraphBlockParser
    {
        /// <summary>Everything by which markdown says more than words: emphasis, code, links, tables, entities, escapes.</summary>
        private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[]!<>&\\|~\0");

        public override BlockState TryOpen(BlockProcessor processor)
        {
            var state = base.TryOpen(processor);
            // Most paragraphs have one line; the lines that Markdig lends go back to it only from its own tree.
            if (state == BlockState.Continue)
                ((ParagraphBlock)processor.NewBlocks.Peek()).Lines = new StringLineGroup(1);
            return state;
        }

        public override bool Close(BlockProcessor processor, Block block)
        {
            if (!base.Close(processor, block))
                return false;
            if (block is ParagraphBlock { Lines.Count: 1 } paragraph && !paragraph.Lines.Lines[0].Slice.AsSpan().ContainsAny(Marks))
                paragraph.ProcessInlines = false;
            return true;
        }
    }
}
