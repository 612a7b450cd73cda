using ProductionRolesBot.Roles.Answers;

namespace ProductionRolesBot.Roles.Questions;

/// <summary>What somebody wants to know. Each kind is a record of its own that answers itself from the catalogue.</summary>
internal abstract record Question
{
    /// <summary>The answer, every fact of it read from a line of the catalogue.</summary>
    public abstract Answer Answer(AnswerContext context);
}
