using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace ProductionRolesBot.Slack.Door;

/// <summary>The bytes of a request as they came: what was signed is what is read.</summary>
internal sealed record SlackBody(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Far above anything Slack sends; a request above it is refused unread. Our own number.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>An unsigned question whether the address has a certificate, asked now and then of a distributed app.</summary>
    /// <seealso href="https://docs.slack.dev/interactivity/implementing-slash-commands"/>
    public bool IsCertificateCheck => Bytes.Span.StartsWith("ssl_check=1&"u8) || Bytes.Span.EndsWith("&ssl_check=1"u8) || Bytes.Span.SequenceEqual("ssl_check=1"u8);

    /// <summary>Reads a body, null when it is larger than <see cref="MostBytes"/>.</summary>
    public static async ValueTask<SlackBody?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MostBytes)
            return null;
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > MostBytes)
                return null;
            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return new SlackBody(bytes);
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
