using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace ProductionRolesBot.Roles.Catalogue.Reading;

/// <summary>Names a state of the pages by their paths and bytes.</summary>
internal static class VersionDigest
{
    internal static string Of(IReadOnlyList<CataloguePage> pagesInOrder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var page in pagesInOrder)
        {
            Add(page.Path);
            Add(page.Markdown);
        }

        // Ten hexadecimal digits: short enough to read aloud, long enough never to meet twice in one handbook.
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];

        void Add(string text)
        {
            var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
            var length = Encoding.UTF8.GetBytes(text, bytes);
            // The length keeps "a" + "bc" apart from "ab" + "c".
            hash.AppendData(BitConverter.GetBytes(length));
            hash.AppendData(bytes, 0, length);
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
