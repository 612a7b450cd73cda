using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>Shows what differs between two versions: the newer words, with what became of the older ones.</summary>
internal static class ChangedLine
{
    /// <summary>The newer line with a note; its source goes to the answer.</summary>
    public static ListItem Item(AnswerContext context, AnswerBuilder answer, CatalogueChange change)
    {
        var words = context.Words;
        var before = words.Quoted(change.From?.Text ?? words.Say("notStated"));
        if (change.To is { } to)
            answer.From(to.Source);
        var note = change.Kind switch
        {
            ChangeKind.Added => words.Say("note.new"),
            ChangeKind.Removed => words.Say("note.gone"),
            ChangeKind.Raised => words.Say("note.raised", ("rule", words.Say($"rule.{change.Rule}")), ("before", before)),
            ChangeKind.Lowered => words.Say("note.lowered", ("rule", words.Say($"rule.{change.Rule}")), ("before", before)),
            ChangeKind.Renamed => words.Say("note.renamed", ("before", before)),
            ChangeKind.Grade => words.Say("note.grade", ("before", before)),
            ChangeKind.ReportsTo => words.Say("note.manager", ("before", before)),
            _ => words.Say("note.reworded", ("before", before)),
        };
        return new ListItem(change.To?.Text ?? (change.Kind == ChangeKind.Removed ? change.From!.Text : words.Say("notStated")), (change.To ?? change.From)!.Source, note);
    }
}
