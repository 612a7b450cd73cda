using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Lexicon;
using ProductionRolesBot.Roles.Changes.Pairing;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Changes.Rules;

/// <summary>Bachelor's &lt; master's &lt; doctorate. Of "bachelor's or master's" the lesser is what is asked.</summary>
internal static class EducationRule
{
    public static int Compare(ComparedLine from, ComparedLine to) => Heights.Compare(Least(from), Least(to));

    private static decimal[] Least(ComparedLine line)
    {
        if (line.Bullet is not Requirement { Degree: { } degree })
            return [];
        var rungs = ChangeWords.Ladders["education"].In([.. Tokenizer.Split(degree).Select(token => token.Text)]);
        return rungs.IsEmpty ? [] : [rungs.Min(rung => rung.Height)];
    }
}
