using System.Collections.Immutable;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Sharing;
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
    public const string Lines = "lines";
    public const string Date = "date";

    /// <summary>The whole of an answer.</summary>
    public static ModalView Whole(ImmutableArray<Block> blocks) => new(ModalWords.WindowTitle, blocks) { Close = ModalWords.Close };

    /// <summary>Choose a role; choosing shows it.</summary>
    public static ModalView Find() => new(ModalWords.FindARole, [new ActionsBlock([HomeTab.FindARole]) { BlockId = Role }])
    {
        CallbackId = CallbackIds.Find,
        Close = ModalWords.Close,
    };

    /// <summary>Two roles to compare.</summary>
    public static ModalView Compare() => new(ModalWords.CompareRoles, [Select(Role, ModalWords.OneRole), Select(OtherRole, ModalWords.OtherRole)])
    {
        CallbackId = CallbackIds.Compare,
        Submit = ModalWords.CompareSubmit,
        Close = ModalWords.Close,
    };

    /// <summary>What to post and where, with what others will see once it is known.</summary>
    public static ModalView Share(SelectOption? role, SelectOption aspect, ImmutableArray<SelectOption> aspects, ImmutableArray<Block> preview) => new(
        ModalWords.ShareRole,
        [
            Select(Role, ModalWords.RoleLabel) with { Element = new ExternalSelectElement(ActionIds.PreviewRole, ModalWords.FindARole) { InitialOption = role }, DispatchAction = true },
            new InputBlock(ModalWords.AspectLabel, new StaticSelectElement(ActionIds.PreviewAspect, aspects) { InitialOption = aspect }) { BlockId = Aspect, DispatchAction = true },
            .. WhereAndWith(preview),
        ])
    {
        CallbackId = CallbackIds.Share,
        Submit = ModalWords.Post,
        Close = ModalWords.Cancel,
    };

    /// <summary>Where to post an answer, with what others will see.</summary>
    /// <param name="question">The words the answer is to.</param>
    /// <param name="preview">What others will see.</param>
    public static ModalView Post(string question, ImmutableArray<Block> preview) => new(ModalWords.PostAnswer, WhereAndWith(preview))
    {
        CallbackId = CallbackIds.Post,
        PrivateMetadata = question,
        Submit = ModalWords.Post,
        Close = ModalWords.Cancel,
    };

    /// <summary>Which lines to put on a focus card, and where to post it, with what others will see once lines are chosen.</summary>
    /// <param name="question">The words whose answer they are chosen from.</param>
    /// <param name="lines">The lines there are.</param>
    /// <param name="day">The day on the card.</param>
    /// <param name="preview">What others will see; empty while nothing is chosen.</param>
    public static ModalView Focus(string question, ImmutableArray<SelectOption> lines, DateOnly day, ImmutableArray<Block> preview) => new(
        ModalWords.FocusCard,
        [
            new InputBlock(ModalWords.FocusLines, new MultiStaticSelectElement(ActionIds.PreviewLines, lines) { MaxSelectedItems = FocusList.Most }) { BlockId = Lines, Hint = ModalWords.FocusLinesHint, DispatchAction = true },
            new InputBlock(ModalWords.FocusDate, new DatePickerElement(Date) { InitialDate = day }) { BlockId = Date },
            .. WhereAndWith(preview),
        ])
    {
        CallbackId = CallbackIds.Focus,
        PrivateMetadata = question,
        Submit = ModalWords.Post,
        Close = ModalWords.Cancel,
    };

    private static ImmutableArray<Block> WhereAndWith(ImmutableArray<Block> preview) =>
    [
        new InputBlock(ModalWords.ConversationLabel, new ConversationsSelectElement(Conversation)) { BlockId = Conversation, Hint = ModalWords.ConversationHint },
        new InputBlock(ModalWords.NoteLabel, new PlainTextInputElement(Note) { MaxLength = SharedCard.LongestNote, Multiline = true }) { BlockId = Note, Optional = true },
        .. preview.IsEmpty ? [] : (ImmutableArray<Block>)[new DividerBlock(), new ContextBlock([ModalWords.OthersWillSee]), .. preview],
    ];

    private static InputBlock Select(string block, string label) =>
        new(label, new ExternalSelectElement(ActionIds.Pick, ModalWords.FindARole)) { BlockId = block };
}
