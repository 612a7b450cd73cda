using System.Collections.Immutable;
using System.Text.Json;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>What came of a question: an answer, or one of the honest ways to have none. Said where the sentence is chosen, counted by all who count.</summary>
public enum Outcome
{
    /// <summary>It was answered from the catalogue, or needed nothing of it.</summary>
    Answered,

    /// <summary>No role bears the title that was named.</summary>
    NoSuchRole,

    /// <summary>Several roles are meant, or none was named: the person is asked back.</summary>
    WhichRole,

    /// <summary>The pages do not say it.</summary>
    NotStated,

    /// <summary>A page says that it is not defined, or does not apply.</summary>
    NotDefined,

    /// <summary>The lines of a page contradict each other.</summary>
    Contradiction,

    /// <summary>No role catalogue holds it: pay, people, openings.</summary>
    NotInCatalogue,

    /// <summary>The words could not be made out.</summary>
    NotUnderstood,
}

/// <summary>What follows from an <see cref="Outcome"/>.</summary>
public static class Outcomes
{
    private static readonly ImmutableArray<string> Names = [.. Enum.GetNames<Outcome>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)];

    /// <summary>Its name in what programs read: <c>not_stated</c>.</summary>
    public static string Name(this Outcome outcome) => Names[(int)outcome];

    /// <summary>Whether the person was left without an answer. Who is asked back has one to come, and what a page says of itself is one.</summary>
    public static bool LeavesOpen(this Outcome outcome) =>
        outcome is Outcome.NoSuchRole or Outcome.NotStated or Outcome.NotInCatalogue or Outcome.NotUnderstood;

    /// <summary>What came of several things asked at once: what all of them share, else an answer.</summary>
    internal static Outcome OfAll(params IEnumerable<Outcome> outcomes) => outcomes.Distinct().Take(2).ToArray() is [var shared] ? shared : Outcome.Answered;

    /// <summary>What came of a question that the pages answer or are silent on.</summary>
    internal static Outcome IfStated(bool isStated) => isStated ? Outcome.Answered : Outcome.NotStated;
}
