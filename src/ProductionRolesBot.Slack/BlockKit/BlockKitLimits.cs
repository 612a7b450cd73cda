namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>
/// How much fits. Slack counts characters and we count UTF-16 units, which are never fewer. Each number names where it
/// was read, as of November 2026; those of our own are marked.
/// </summary>
internal static class BlockKitLimits
{
    /// <summary>https://docs.slack.dev/reference/block-kit/blocks</summary>
    public const int BlocksPerMessage = 50;

    /// <summary>https://docs.slack.dev/reference/views</summary>
    public const int BlocksPerView = 100;

    /// <summary>https://docs.slack.dev/reference/block-kit/blocks/header-block</summary>
    public const int Header = 150;

    /// <summary>https://docs.slack.dev/reference/block-kit/composition-objects/text-object</summary>
    public const int Text = 3000;

    /// <summary>https://docs.slack.dev/reference/block-kit/blocks/context-block</summary>
    public const int ContextElements = 10;

    /// <summary>https://docs.slack.dev/reference/block-kit/block-elements/button-element; about 30 characters are shown.</summary>
    public const int ButtonText = 75;

    /// <summary>https://docs.slack.dev/reference/block-kit/block-elements/button-element</summary>
    public const int ButtonValue = 2000;

    /// <summary>https://docs.slack.dev/reference/block-kit/block-elements/button-element</summary>
    public const int ButtonUrl = 3000;

    /// <summary>https://docs.slack.dev/reference/block-kit/blocks: also of <c>action_id</c> and <c>callback_id</c>.</summary>
    public const int BlockId = 255;

    /// <summary>https://docs.slack.dev/reference/block-kit/composition-objects/option-object: also of its description.</summary>
    public const int OptionText = 75;

    /// <summary>https://docs.slack.dev/reference/block-kit/composition-objects/option-object; the 75 in Slack's own types is older.</summary>
    public const int OptionValue = 150;

    /// <summary>https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element: options in all and per group, and groups.</summary>
    public const int Options = 100;

    /// <summary>https://docs.slack.dev/reference/views: title, submit and close.</summary>
    public const int ModalTitle = 24;

    /// <summary>https://docs.slack.dev/reference/views</summary>
    public const int PrivateMetadata = 3000;

    /// <summary>https://docs.slack.dev/reference/methods/chat.postMessage asks for at most this much in <c>text</c>.</summary>
    public const int MessageText = 4000;

    /// <summary>Our own: what one rich text holds, the same as any other text, since Slack names no number for it.</summary>
    public const int RichText = 3000;
}
