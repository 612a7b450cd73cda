using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Roles;

/// <summary>Answers questions about the roles of one catalogue version. Pure: the same words in the same conversation get the same answer.</summary>
public sealed class RoleAssistant
{
    public RoleAssistant(RoleCatalogue catalogue)
    {
        Catalogue = catalogue;
    }

    /// <summary>The catalogue it answers from.</summary>
    public RoleCatalogue Catalogue { get; }

    /// <summary>Answers what a person said, in the light of what was said before.</summary>
    public Turn Ask(Utterance utterance, Conversation conversation) =>
        new(new Answer("not_understood", "I did not understand that.") { Version = Catalogue.Version }, conversation);
}

/// <summary>An answer, and the conversation after it.</summary>
public sealed record Turn(Answer Answer, Conversation Conversation);
