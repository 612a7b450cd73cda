using System.Text.Json;

namespace ProductionRolesBot.Tests.Slack.Infrastructure;

/// <summary>What Slack refuses in blocks, written from its reference pages and not from the code under test.</summary>
internal static class BlockKitLaw
{
    private static readonly string[] TextTypes = ["plain_text", "mrkdwn"];

    /// <summary>Everything Slack would refuse in the blocks of a message (at most 50) or a view (at most 100).</summary>
    public static List<string> Breaches(JsonElement blocks, int most)
    {
        var breaches = new List<string>();
        if (blocks.GetArrayLength() > most)
            breaches.Add($"{blocks.GetArrayLength()} blocks");
        Distinct(breaches, "block_id", blocks.EnumerateArray());
        foreach (var block in blocks.EnumerateArray())
            Block(breaches, block);
        return breaches;
    }

    public static List<string> ViewBreaches(JsonElement view)
    {
        var breaches = Breaches(view.GetProperty("blocks"), 100);
        var type = Type(view);
        if (type is not ("modal" or "home"))
            breaches.Add($"view of type '{type}'");
        if (type == "modal" && !view.TryGetProperty("title", out _))
            breaches.Add("modal without a title");
        foreach (var name in (string[])["title", "submit", "close"])
            Text(breaches, view, name, 24, "plain_text", isRequired: false);
        Length(breaches, view, "private_metadata", 3000);
        Length(breaches, view, "callback_id", 255);
        var hasInput = view.GetProperty("blocks").EnumerateArray().Any(block => Type(block) == "input");
        if (hasInput && !view.TryGetProperty("submit", out _))
            breaches.Add("input without submit");
        return breaches;
    }

    private static void Block(List<string> breaches, JsonElement block)
    {
        Length(breaches, block, "block_id", 255);
        switch (Type(block))
        {
            case "header":
                Text(breaches, block, "text", 150, "plain_text");
                break;
            case "section":
                Text(breaches, block, "text", 3000);
                if (block.TryGetProperty("accessory", out var accessory))
                    Element(breaches, accessory);
                break;
            case "context":
                Count(breaches, block, "elements", 10);
                foreach (var element in block.GetProperty("elements").EnumerateArray())
                    TextObject(breaches, element, 3000, null);
                break;
            case "actions":
                Count(breaches, block, "elements", 25);
                Distinct(breaches, "action_id", block.GetProperty("elements").EnumerateArray());
                foreach (var element in block.GetProperty("elements").EnumerateArray())
                    Element(breaches, element);
                break;
            case "input":
                Text(breaches, block, "label", 2000, "plain_text");
                Text(breaches, block, "hint", 2000, "plain_text", isRequired: false);
                Element(breaches, block.GetProperty("element"));
                break;
            case "rich_text":
                Count(breaches, block, "elements", int.MaxValue);
                foreach (var element in block.GetProperty("elements").EnumerateArray())
                    RichText(breaches, element);
                break;
            case "divider":
                break;
            case var other:
                breaches.Add($"block of type '{other}'");
                break;
        }
    }

    private static void RichText(List<string> breaches, JsonElement element)
    {
        switch (Type(element))
        {
            case "rich_text_list":
                Count(breaches, element, "elements", int.MaxValue);
                if (element.GetProperty("style").GetString() is not ("bullet" or "ordered") || element.GetProperty("indent").GetInt32() is < 0 or > 8)
                    breaches.Add("rich_text_list");
                foreach (var item in element.GetProperty("elements").EnumerateArray())
                {
                    if (Type(item) != "rich_text_section")
                        breaches.Add($"list item of type '{Type(item)}'");
                    RichText(breaches, item);
                }

                break;
            case "rich_text_section" or "rich_text_quote" or "rich_text_preformatted":
                foreach (var run in element.GetProperty("elements").EnumerateArray())
                {
                    if (Type(run) != "text" || run.GetProperty("text").GetString()!.Length is 0 or > 3000)
                        breaches.Add($"run {run.GetRawText()[..Math.Min(60, run.GetRawText().Length)]}");
                }

                break;
            case var other:
                breaches.Add($"rich text of type '{other}'");
                break;
        }
    }

    private static void Element(List<string> breaches, JsonElement element)
    {
        Length(breaches, element, "action_id", 255);
        switch (Type(element))
        {
            case "button":
                Text(breaches, element, "text", 75, "plain_text");
                Length(breaches, element, "value", 2000);
                Length(breaches, element, "url", 3000);
                Length(breaches, element, "accessibility_label", 75);
                if (element.TryGetProperty("style", out var style) && style.GetString() is not ("primary" or "danger"))
                    breaches.Add("style");
                if (element.TryGetProperty("confirm", out var confirm))
                    Confirm(breaches, confirm);
                break;
            case "external_select":
                Text(breaches, element, "placeholder", 150, "plain_text", isRequired: false);
                if (element.TryGetProperty("initial_option", out var initial))
                    Option(breaches, initial);
                break;
            case "static_select" or "multi_static_select":
                Count(breaches, element, "options", 100);
                foreach (var option in element.GetProperty("options").EnumerateArray())
                    Option(breaches, option);
                break;
            case "plain_text_input":
                Text(breaches, element, "placeholder", 150, "plain_text", isRequired: false);
                if (element.TryGetProperty("max_length", out var max) && max.GetInt32() is < 1 or > 3000)
                    breaches.Add("max_length");
                break;
            case "conversations_select" or "datepicker":
                break;
            case var other:
                breaches.Add($"element of type '{other}'");
                break;
        }
    }

    public static void Option(List<string> breaches, JsonElement option)
    {
        Text(breaches, option, "text", 75);
        Text(breaches, option, "description", 75, isRequired: false);
        if (option.GetProperty("value").GetString()!.Length is 0 or > 150)
            breaches.Add("option value");
    }

    private static void Confirm(List<string> breaches, JsonElement confirm)
    {
        Text(breaches, confirm, "title", 100, "plain_text");
        Text(breaches, confirm, "text", 300);
        Text(breaches, confirm, "confirm", 30, "plain_text");
        Text(breaches, confirm, "deny", 30, "plain_text");
    }

    private static void Text(List<string> breaches, JsonElement owner, string name, int most, string? type = null, bool isRequired = true)
    {
        if (owner.TryGetProperty(name, out var text))
            TextObject(breaches, text, most, type);
        else if (isRequired)
            breaches.Add($"{Type(owner)} without {name}");
    }

    private static void TextObject(List<string> breaches, JsonElement text, int most, string? type)
    {
        var actual = Type(text);
        if (!TextTypes.Contains(actual) || type is not null && type != actual)
            breaches.Add($"text of type '{actual}'");
        if (text.GetProperty("text").GetString()!.Length is var length && (length == 0 || length > most))
            breaches.Add($"text of {length} where {most} fit");
        if (actual == "mrkdwn" && text.TryGetProperty("emoji", out _) || actual == "plain_text" && text.TryGetProperty("verbatim", out _))
            breaches.Add("a field of the other kind of text");
    }

    private static void Length(List<string> breaches, JsonElement owner, string name, int most)
    {
        if (owner.TryGetProperty(name, out var value) && value.GetString()!.Length is var length && (length == 0 || length > most))
            breaches.Add($"{name} of {length} where {most} fit");
    }

    private static void Count(List<string> breaches, JsonElement owner, string name, int most)
    {
        if (owner.GetProperty(name).GetArrayLength() is var count && (count == 0 || count > most))
            breaches.Add($"{count} {name} in {Type(owner)}");
    }

    private static void Distinct(List<string> breaches, string name, IEnumerable<JsonElement> owners)
    {
        var ids = owners.Select(owner => owner.TryGetProperty(name, out var id) ? id.GetString() : null).OfType<string>().ToList();
        if (ids.Distinct().Count() != ids.Count)
            breaches.Add($"{name} twice");
    }

    private static string? Type(JsonElement element) => element.TryGetProperty("type", out var type) ? type.GetString() : null;
}
