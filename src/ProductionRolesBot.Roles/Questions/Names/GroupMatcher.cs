using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Finds what is named beside roles: families, departments, and managers without a page.</summary>
internal sealed class GroupMatcher(TitleIndex titles, RoleCatalogue catalogue)
{
    private readonly HashSet<string> departmentWords = [.. catalogue.Families.Select(family => family.Department).Distinct().SelectMany(department => TitleWords.Of(department))];

    /// <summary>The titles of managers who have no page, as the lines that name them write them.</summary>
    public void FindManagers(Scene scene)
    {
        foreach (var (start, end) in scene.Runs(word => titles.IsManagerWord(TitleWords.Singular(word.Text)) || TitleWords.Expand(word.Text).Any(titles.IsManagerWord)))
        {
            for (var length = Math.Min(end - start, Scene.LongestTitle); length > 0; length--)
            {
                for (var first = start; first + length <= end; first++)
                {
                    if (!scene.IsTaken(first, length) && titles.Manager(scene.WrittenOut(first, length)) is { } title)
                        scene.Add(new Mention.OfManager(first, length, title));
                }
            }
        }
    }

    /// <summary>A family whose name stands beside the word: "the Strategy and Operations family" is no role of operations.</summary>
    public void FindFamiliesSaidToBe(Scene scene)
    {
        for (var at = 1; at < scene.Words.Length; at++)
        {
            if (!scene.IsFamilyWord(at))
                continue;
            for (var length = Math.Min(at, Scene.LongestTitle); length > 1; length--)
            {
                if (scene.IsTaken(at - length, length) || titles.Family(scene.TitleOf(at - length, length)) is not { } family)
                    continue;
                scene.Add(new Mention.OfFamily(at - length, length, family));
                break;
            }
        }
    }

    /// <summary>Families and departments by their names alone.</summary>
    public void FindFamiliesAndDepartments(Scene scene)
    {
        foreach (var (start, end) in scene.Runs(word => word.IsTitleWord || departmentWords.Contains(TitleWords.Singular(word.Text)) || TitleWords.Expand(word.Text).Any(departmentWords.Contains)))
        {
            for (var length = end - start; length > 0; length--)
            {
                for (var first = start; first + length <= end; first++)
                {
                    if (scene.IsTaken(first, length))
                        continue;
                    var name = scene.TitleOf(first, length);
                    if (length == 1 && scene.OpensUnknownTitle(first))
                        continue;
                    if ((titles.Department(name) ?? titles.Department(scene.WrittenOut(first, length))) is { } department)
                        scene.Add(new Mention.OfDepartment(first, length, department));
                    else if (titles.Family(name) is { } family && !(length == 1 && scene.IsConcept(first)))
                        scene.Add(new Mention.OfFamily(first, length, family));
                }
            }
        }
    }
}
