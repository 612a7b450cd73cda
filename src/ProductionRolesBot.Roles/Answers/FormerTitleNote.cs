using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>Says that a title in the question is a former one: whoever uses it shall not think that the page does.</summary>
internal static class FormerTitleNote
{
    public static Answer AddTo(Answer answer, Reading reading, ImmutableArray<FormerTitle> titles, RoleCatalogue catalogue, Phrasebook words)
    {
        if (titles.IsEmpty)
            return answer;
        var asked = $" {string.Join(' ', reading.Words.Select(word => word.Token.Text))} ";
        foreach (var former in titles)
        {
            if (answer.Roles.Contains(former.Role) && asked.Contains($" {string.Join(' ', Tokenizer.Split(former.Title).Select(token => token.Text))} ", StringComparison.Ordinal) && catalogue.Find(former.Role) is { } role)
                return answer with { Blocks = answer.Blocks.Insert(0, new AnswerBlock.Paragraph(words.Say("formerTitle", ("former", words.Quoted(former.Title)), ("role", role.Title)))) };
        }

        return answer;
    }
}
