using ProductionRolesBot.Roles.Dressing;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>A text in a block. A string becomes plain text, which Slack shows as it is; markup has to be made as <see cref="BlockKit.Mrkdwn"/>.</summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/composition-objects/text-object"/>
internal sealed record TextObject : JsonPart
{
    private const string Plain = "plain_text";

    private readonly Mrkdwn markup;

    private TextObject(string type, string text, Mrkdwn markup) => (Type, Text, this.markup) = (type, text, markup);

    public string Type { get; }

    public string Text { get; }

    /// <summary>The same words where Slack looks for markup.</summary>
    public Mrkdwn Markup => Type == Plain ? Mrkdwn.Plain(Text) : markup;

    /// <summary>Says that a colon in the catalogue's words is no emoji; only plain text may say so.</summary>
    public bool? Emoji { get; private init; }

    /// <summary>Keeps Slack from making links of what looks like one; only markup may say so.</summary>
    public bool? Verbatim { get; private init; }

    protected override void Write(JsonMembers members) => members.Add("type"u8, Type).Add("text"u8, Text).Add("emoji"u8, Emoji).Add("verbatim"u8, Verbatim);

    public static implicit operator TextObject(string text) => new(Plain, text, default) { Emoji = false };

    public static implicit operator TextObject(Mrkdwn markup) => new("mrkdwn", markup.ToString(), markup) { Verbatim = true };
}
