using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using ProductionRolesBot.Storage.Memory;

namespace ProductionRolesBot.Storage.Protection;

/// <summary>Closes the keys of Data Protection with <c>Storage:PersonKey</c> before they go into the store.</summary>
/// <param name="personKey">The configured secret.</param>
internal sealed class SealedXmlEncryptor(byte[] personKey) : IXmlEncryptor
{
    /// <inheritdoc/>
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(new XElement("sealed", Seal.Close(Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)), SealedXmlDecryptor.KeyOf(personKey))), typeof(SealedXmlDecryptor));
}

/// <summary>Opens what was closed. Data Protection makes it, from the name that is written beside the key.</summary>
internal sealed class SealedXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    /// <inheritdoc/>
    /// <exception cref="CryptographicException">Another secret has closed it.</exception>
    public XElement Decrypt(XElement encryptedElement) =>
        services.GetRequiredService<StorageOptions>().PersonKey is { } personKey && Seal.Open(encryptedElement.Value, KeyOf(personKey)) is { } open
            ? XElement.Parse(Encoding.UTF8.GetString(open))
            : throw new CryptographicException("The key was closed with another Storage:PersonKey.");

    /// <summary>The key that closes the keys.</summary>
    public static byte[] KeyOf(byte[] personKey) => MemoryKeys.SealOf("protection", "", personKey);
}
