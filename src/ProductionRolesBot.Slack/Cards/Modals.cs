using System.Collections.Immutable;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>The windows over a conversation.</summary>
internal static class Modals
{
    // Blocks of the fields, by which a submission is read.
    public const string Role = "role";
    public const string OtherRole = "other";
    public const string Aspect = "aspect";
    public const string Note = "note";
    public const string Conversation = "where";

    private const int LongestNote = 300;

    /// <summary>The whole of an answer.</summary>
    public static ModalView Whole(ImmutableArray<Block> blocks) => new(CardWords.WindowTitle, blocks) { Close = CardWords.Close };

    /// <summary>Choose a role; choosing shows it.</summary>
    public static ModalView Find() => new(CardWords.FindARole, [new ActionsBlock([HomeTab.FindARole]) { BlockId = Role }])
    {
        CallbackId = CallbackIds.Find,
        Close = CardWords.Close,
    };

    /// <summary>Two roles to compare.</summary>
    public static ModalView Compare() => new(CardWords.CompareRoles, [Select(Role, CardWords.OneRole), Select(OtherRole, CardWords.OtherRole)])
    {
        CallbackId = CallbackIds.Compare,
        Submit = CardWords.CompareSubmit,
        Close = CardWords.Close,
    };

    /// <summary>What to post and where, with what others will see once it is known.</summary>
    public static ModalView Share(SelectOption? role, SelectOption aspect, ImmutableArray<SelectOption> aspects, ImmutableArray<Block> preview) => new(
        CardWords.ShareRole,
        [
            Select(Role, CardWords.RoleLabel) with { Element = new ExternalSelectElement(ActionIds.PreviewRole, CardWords.FindARole) { InitialOption = role }, DispatchAction = true },
            new InputBlock(CardWords.AspectLabel, new StaticSelectElement(ActionIds.PreviewAspect, aspects) { InitialOption = aspect }) { BlockId = Aspect, DispatchAction = true },
            new InputBlock(CardWords.ConversationLabel, new ConversationsSelectElement(Conversation)) { BlockId = Conversation, Hint = CardWords.ConversationHint },
            new InputBlock(CardWords.NoteLabel, new PlainTextInputElement(Note) { MaxLength = LongestNote, Multiline = true }) { BlockId = Note, Optional = true },
            .. preview.IsEmpty ? [] : (ImmutableArray<Block>)[new DividerBlock(), new ContextBlock([CardWords.OthersWillSee]), .. preview],
        ])
    {
        CallbackId = CallbackIds.Share,
        Submit = CardWords.Post,
        Close = CardWords.Cancel,
    };

    private static InputBlock Select(string block, string label) =>
        new(label, new ExternalSelectElement(ActionIds.Pick, CardWords.FindARole)) { BlockId = block };
}
