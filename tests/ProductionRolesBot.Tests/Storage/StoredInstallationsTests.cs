using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Protection;
using ProductionRolesBot.Storage.Slack;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

public class StoredInstallationsTests
{
    private static readonly SlackInstallation Workspace = new("T0001", "xoxb-very-secret", "U0001", "B0001") { Name = "Northlight", Scopes = "commands,chat:write" };

    [Theory]
    [InlineData(nameof(StorageProvider.Sqlite))]
    [InlineData(nameof(StorageProvider.PostgreSql))]
    public async Task What_one_instance_encrypted_another_reads(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var one = store.Open();
        await using var other = store.Open();

        await Installations(one).SaveAsync(Workspace, Cancel);

        (await Installations(other).FindAsync("T0001", Cancel)).ShouldBe(Workspace);
        await Installations(other).RemoveAsync("T0001", Cancel);
        (await Installations(one).FindAsync("T0001", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_cannot_be_read_in_the_file()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using (var database = store.Open())
            await Installations(database).SaveAsync(Workspace, Cancel);

        Encoding.Latin1.GetString(await File.ReadAllBytesAsync(store.File, Cancel)).ShouldNotContain(Workspace.BotToken);
    }

    [Fact]
    public async Task The_keys_of_the_tokens_are_closed_with_the_configured_secret_and_of_use_only_with_it()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var database = store.Open();
        await Installations(database, PersonKey('a')).SaveAsync(Workspace, Cancel);

        var keys = await database.ReadAsync("SELECT xml FROM protection_key", row => row.GetString(0), Cancel);
        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(xml => xml.Contains("<sealed") && !xml.Contains("masterKey"));
        (await Installations(database, PersonKey('a')).FindAsync("T0001", Cancel)).ShouldBe(Workspace);
        (await Installations(database, PersonKey('b')).FindAsync("T0001", Cancel)).ShouldBeNull();

        static string PersonKey(char letter) => Convert.ToBase64String(Encoding.ASCII.GetBytes(new string(letter, 32)));
    }

    [Fact]
    public async Task An_installation_that_was_read_serves_while_the_store_is_lost()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var database = new LosableDatabase(store, new SetTime());
        var installations = Installations(database);
        await installations.SaveAsync(Workspace, Cancel);
        await installations.FindAsync(Workspace.Id, Cancel);

        database.IsLost = true;

        (await installations.FindAsync(Workspace.Id, Cancel)).ShouldBe(Workspace);
        await Should.ThrowAsync<DatabaseUnavailableException>(async () => await installations.FindAsync("T0002", Cancel));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static StoredInstallations Installations(Database database, string? personKey = null)
    {
        var services = new ServiceCollection();
        var options = StorageOptions.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Storage:PersonKey", personKey)]).Build(), []);
        services.AddSingleton(database).AddSingleton(options);
        services.AddStoredProtection(options);
        return new StoredInstallations(database, services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>());
    }
}
