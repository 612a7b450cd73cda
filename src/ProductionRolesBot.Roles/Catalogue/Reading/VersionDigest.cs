using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ProductionRolesBot.Roles.Catalogue.Reading;

/// <summary>Names a state of the pages by their paths and bytes.</summary>
internal static class VersionDigest
{
    internal static CatalogueVersion Of(IReadOnlyList<CataloguePage> pagesInOrder, ImmutableArray<JobFamily> families)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var page in pagesInOrder)
        {
            Add(page.Path);
            Add(page.Markdown);
        }

        // Ten hexadecimal digits: short enough to read aloud, long enough never to meet twice in one handbook.
        var digest = Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
        return new(digest, families.Max(family => family.Changed));

        void Add(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            // The length keeps "a" + "bc" apart from "ab" + "c".
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }
}
