using System.Collections.Frozen;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>One thing that the checks look for.</summary>
/// <param name="Code">Lasting code.</param>
/// <param name="Name">A few words for lists of rules.</param>
/// <param name="Severity">How much it hurts.</param>
/// <param name="Why">One sentence that says whom it hurts.</param>
public sealed record CheckRule(string Code, string Name, ProblemSeverity Severity, string Why)
{
    /// <summary>Every rule, in the order of their codes.</summary>
    public static ImmutableArray<CheckRule> All { get; } =
    [
        new("PR001", "Front matter cannot be read", ProblemSeverity.Warning, "The page's title is guessed from its headings."),
        new("PR002", "Line too long", ProblemSeverity.Warning, "What stands behind is not read."),
        new("PR003", "Nested too deep", ProblemSeverity.Error, "The page is not read at all."),
        new("PR004", "Role that cannot be read", ProblemSeverity.Warning, "Nothing on this page can be answered: no heading on it is one that the reader knows."),
        new(DoubtCode.GradeOfAnotherRole, "Grade of another role", ProblemSeverity.Error, "People are told a grade that the page gives to somebody else."),
        new(DoubtCode.ManagerOfAnotherRole, "Manager of another role", ProblemSeverity.Error, "People are told a manager that the page gives to somebody else."),
        new(DoubtCode.SectionOfAnotherRole, "Section of another role", ProblemSeverity.Error, "Nobody can tell to which of the two roles the list belongs."),
        new(DoubtCode.UnknownSubject, "Sentence about an unknown title", ProblemSeverity.Warning, "The sentence may have been copied from another page."),
        new("PR015", "Takes over the wrong list", ProblemSeverity.Warning, "The line takes over requirements where responsibilities stand, or the reverse."),
        new("PR016", "Takes over from itself", ProblemSeverity.Warning, "The line adds nothing; another role was meant."),
        new("PR017", "Misspelled title", ProblemSeverity.Warning, "Search and links do not find the title."),
        new("PR018", "Misspelled section heading", ProblemSeverity.Warning, "Readers that look for the section by its name miss it."),
        new("PR019", "Ladder of another role", ProblemSeverity.Warning, "People are told the next step of somebody else."),
        new("PR020", "Template text left in", ProblemSeverity.Warning, "The page shows instructions instead of facts."),
        new("PR021", "Placeholder", ProblemSeverity.Warning, "A promised list is missing."),
        new("PR022", "Empty section", ProblemSeverity.Warning, "A promised list is missing."),
        new("PR023", "Broken link", ProblemSeverity.Warning, "The page shows brackets instead of a link."),
        new("PR024", "Bullet without a space", ProblemSeverity.Warning, "The site shows the bullets as one paragraph."),
        new("PR025", "Content from elsewhere", ProblemSeverity.Info, "That part of the page cannot be answered from."),
        new("PR026", "Duplicate bullet", ProblemSeverity.Warning, "One of the two is noise, or another line was meant."),
        new("PR027", "Duplicate heading", ProblemSeverity.Warning, "Links to the heading reach only the first."),
        new("PR028", "Heading level jumps", ProblemSeverity.Info, "Screen readers and tables of contents lose the order."),
        new("PR029", "Title in place of a section heading", ProblemSeverity.Warning, "Nobody can tell which section begins there."),
        new("PR030", "Role heading is missing", ProblemSeverity.Warning, "The role cannot be linked to and seems to belong to the one above."),
        new("PR031", "Several grades", ProblemSeverity.Warning, "People are told more than one grade."),
        new("PR032", "Table and section disagree", ProblemSeverity.Warning, "People are told one of two grades."),
        new("PR033", "Managers contradict", ProblemSeverity.Warning, "People are told one of two managers."),
        new("PR034", "Role without a grade", ProblemSeverity.Info, "The question for its grade has no answer."),
        new("PR035", "Role without a manager", ProblemSeverity.Info, "The question for its manager has no answer."),
        new("PR036", "Grades do not rise", ProblemSeverity.Info, "Usually a second track; sometimes a wrong number."),
        new("PR037", "One title, two grades", ProblemSeverity.Info, "The answer depends on the page."),
        new("PR038", "Role inside another section", ProblemSeverity.Warning, "The table of contents hides the role."),
        new("PR040", "Link leads nowhere", ProblemSeverity.Warning, "The anchor is not on the page."),
        new("PR041", "Owner's entry without effect", ProblemSeverity.Warning, "What the owner wanted to say is not heeded."),
        new("PR042", "Number said twice", ProblemSeverity.Warning, "People are told one of two numbers."),
        new("PR043", "Ladder leads out of the catalogue", ProblemSeverity.Info, "The step after cannot be followed."),
        new("PR044", "Ladder of another family", ProblemSeverity.Warning, "The sentence may have been copied from another page."),
        new("PR045", "Beside its heading", ProblemSeverity.Info, "Screen readers and tables of contents show the part as one of its own."),
        new("PR046", "One list for two roles", ProblemSeverity.Warning, "Nothing sets the two levels apart, or one of them was never written."),
        new("PR047", "List of another page", ProblemSeverity.Info, "The list may have been copied and never made the role's own."),
        new("PR048", "Fragment in a list", ProblemSeverity.Warning, "People are told half an expectation, or one that belongs elsewhere."),
        new("PR049", "Second section of one name", ProblemSeverity.Warning, "Nobody can tell which of the two counts."),
        new("PR050", "List or table that is not read", ProblemSeverity.Info, "What stands there cannot be asked for."),
        new("PR051", "Two bullets in one", ProblemSeverity.Warning, "The site shows the second as the end of the first."),
        new("PR052", "Bullet with two marks", ProblemSeverity.Warning, "The site shows an empty bullet above it."),
        new("PR053", "Takes over from nobody", ProblemSeverity.Warning, "What the line takes over is missing from every answer."),
    ];

    private static readonly FrozenDictionary<string, CheckRule> ByCode = All.ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);

    internal static CheckRule Of(string code) => ByCode[code];
}
