using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>Shows what lies between two roles: what is new and raised first, the rest folded.</summary>
internal static class GapBlocks
{
    /// <summary>One list of the gap, each of its lines once.</summary>
    public static void Add(AnswerContext context, AnswerBuilder answer, RoleGap gap, SectionGap section)
    {
        var heading = context.Words.Say(section.Section == SectionKind.Requirements ? "heading.requirements" : "heading.responsibilities");
        ImmutableArray<LineChange> first = [.. section.Of(ChangeClass.New), .. section.Of(ChangeClass.Raised), .. section.Of(ChangeClass.Lowered)];
        Add(heading, first, folded: false);
        Add(context.Words.Say("heading.reworded", ("heading", heading)), [.. section.Of(ChangeClass.Reworded)], folded: true);
        Add(context.Words.Say("heading.notListed", ("heading", heading), ("role", gap.To.Title)), [.. section.Of(ChangeClass.NotListed)], folded: true);
        Add(context.Words.Say("heading.unchanged", ("heading", heading)), [.. section.Of(ChangeClass.Unchanged)], folded: true);
        answer.NoteMissing(gap.From, section.Section).NoteMissing(gap.To, section.Section);

        void Add(string title, ImmutableArray<LineChange> lines, bool folded)
        {
            if (!lines.IsEmpty)
                answer.Add(new AnswerBlock.BulletList(title, [.. lines.Select(line => Item(context, answer, gap, section.Section, line))], folded));
        }
    }

    /// <summary>The newer of the two lines, with what it was before; its sources go to the answer.</summary>
    public static ListItem Item(AnswerContext context, AnswerBuilder answer, RoleGap gap, SectionKind section, LineChange change)
    {
        var (role, bullet) = change.To is { } to ? (gap.To, to) : (gap.From, change.From!);
        answer.From(bullet.Source);
        if (change is { From: { } before, Class: not ChangeClass.Unchanged })
            answer.From(before.Source);
        return answer.Item(context.Lines(role, section).First(line => ReferenceEquals(line.Bullet, bullet)), Note(context.Words, change));
    }

    private static string? Note(Phrasebook words, LineChange change) => change.Class switch
    {
        ChangeClass.New => words.Say("note.new"),
        ChangeClass.Raised => words.Say("note.raised", ("rule", words.Say($"rule.{change.Rule}")), ("before", words.Quoted(change.From!.Text))),
        ChangeClass.Lowered => words.Say("note.lowered", ("rule", words.Say($"rule.{change.Rule}")), ("before", words.Quoted(change.From!.Text))),
        ChangeClass.Reworded => words.Say("note.reworded", ("before", words.Quoted(change.From!.Text))),
        _ => null,
    };
}
