using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>The windows over a conversation. What comes back from one says in which language it was opened: by its question, or by that alone.</summary>
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
    public static ModalView Whole(DialogWords words, ImmutableArray<Block> blocks) => new(words.Whole, blocks) { Close = words.Close };

    /// <summary>Choose a role; choosing shows it.</summary>
    public static ModalView Find(DialogWords words) => new(words.Find, [new ActionsBlock([HomeTab.FindARole(words)]) { BlockId = Role }])
    {
        CallbackId = CallbackIds.Find,
        PrivateMetadata = words.Language,
        Close = words.Close,
    };

    /// <summary>Two roles to compare.</summary>
    public static ModalView Compare(DialogWords words) => new(words.Compare, [Select(words, Role, words.FirstRole), Select(words, OtherRole, words.SecondRole)])
    {
        CallbackId = CallbackIds.Compare,
        PrivateMetadata = words.Language,
        Submit = words.CompareThem,
        Close = words.Close,
    };

    /// <summary>What to post and where, with what others will see once it is known.</summary>
    public static ModalView Share(DialogWords words, SelectOption? role, ShareAspect aspect, ImmutableArray<Block> preview) => new(
        words.ShareRole,
        [
            Select(words, Role, words.FirstRole) with { Element = new ExternalSelectElement(ActionIds.PreviewRole, words.Find) { InitialOption = role }, DispatchAction = true },
            new InputBlock(words.Aspect, new StaticSelectElement(ActionIds.PreviewAspect, aspect.Options) { InitialOption = aspect.Option }) { BlockId = Aspect, DispatchAction = true },
            .. WhereAndWith(words, preview),
        ])
    {
        CallbackId = CallbackIds.Share,
        PrivateMetadata = words.Language,
        Submit = words.PostThere,
        Close = words.Cancel,
    };

    /// <summary>Where to post an answer, with what others will see.</summary>
    /// <param name="question">The words the answer is to.</param>
    /// <param name="preview">What others will see.</param>
    public static ModalView Post(DialogWords words, string question, ImmutableArray<Block> preview) => new(words.Share, WhereAndWith(words, preview))
    {
        CallbackId = CallbackIds.Post,
        PrivateMetadata = question,
        Submit = words.PostThere,
        Close = words.Cancel,
    };

    /// <summary>Which lines to put on a focus card, and where to post it, with what others will see once lines are chosen.</summary>
    /// <param name="question">The words whose answer they are chosen from.</param>
    /// <param name="lines">The lines there are.</param>
    /// <param name="day">The day on the card.</param>
    /// <param name="preview">What others will see; empty while nothing is chosen.</param>
    public static ModalView Focus(DialogWords words, string question, ImmutableArray<SelectOption> lines, DateOnly day, ImmutableArray<Block> preview) => new(
        words.Focus,
        [
            new InputBlock(words.FocusLines, new MultiStaticSelectElement(ActionIds.PreviewLines, lines) { MaxSelectedItems = FocusList.Most }) { BlockId = Lines, Hint = words.FocusHint, DispatchAction = true },
            new InputBlock(words.FocusDate, new DatePickerElement(Date) { InitialDate = day }) { BlockId = Date },
            .. WhereAndWith(words, preview),
        ])
    {
        CallbackId = CallbackIds.Focus,
        PrivateMetadata = question,
        Submit = words.PostThere,
        Close = words.Cancel,
    };

    private static ImmutableArray<Block> WhereAndWith(DialogWords words, ImmutableArray<Block> preview) =>
    [
        new InputBlock(words.Where, new ConversationsSelectElement(Conversation)) { BlockId = Conversation, Hint = words.WhereHint },
        new InputBlock(words.Note, new PlainTextInputElement(Note) { MaxLength = SharedCard.LongestNote, Multiline = true }) { BlockId = Note, Optional = true },
        .. preview.IsEmpty ? [] : (ImmutableArray<Block>)[new DividerBlock(), new ContextBlock([words.OthersWillSee]), .. preview],
    ];

    private static InputBlock Select(DialogWords words, string block, string label) =>
        new(label, new ExternalSelectElement(ActionIds.Pick, words.Find)) { BlockId = block };
}
