using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using ProductionRolesBot.Slack.Door;
using ProductionRolesBot.Teams;
using ProductionRolesBot.Teams.Door;

namespace ProductionRolesBot.Benchmarks;

/// <summary>What it costs to find out who is at the door.</summary>
[MemoryDiagnoser]
public class DoorBenchmarks : IDisposable
{
    /// <summary>More tokens than are remembered, so that each is new when it comes round again.</summary>
    private const int MoreThanAreRemembered = 1024;

    private const string App = "00000000-0000-0000-0000-000000000001";

    private readonly byte[] secret = Encoding.UTF8.GetBytes("8f742231b10e8888abcd99yyyzzz85a5");
    private readonly byte[] body = Encoding.UTF8.GetBytes("token=x&team_id=T1&command=%2Froles&text=" + new string('a', 900));
    private readonly DateTimeOffset now = DateTimeOffset.UtcNow;
    private readonly string timestamp;
    private readonly string signature;
    private readonly string[] tokens;
    private readonly TokenValidator validator;
    private int next;

    public DoorBenchmarks()
    {
        timestamp = now.ToUnixTimeSeconds().ToString();
        signature = "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"v0:{timestamp}:{Encoding.UTF8.GetString(body)}")));
        var key = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "key" };
        var issuer = new LocalKeys(key);
        validator = new TokenValidator(new TeamsOptions { AppId = App }, new KeyDocuments(issuer, issuer), TimeProvider.System);
        tokens = [.. Enumerable.Range(0, MoreThanAreRemembered).Select(number => "Bearer " + new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = LocalKeys.Issuer,
            Audience = App,
            Claims = new Dictionary<string, object> { ["serviceurl"] = "https://smba.trafficmanager.net/emea/", ["jti"] = number.ToString() },
            Expires = now.AddHours(12).UtcDateTime,
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
        }))];
    }

    [Benchmark]
    public bool SlackSignatureOfOneKilobyte() => SlackSignature.Check(secret, timestamp, signature, body, now) == SlackVerdict.Genuine ? true : throw new InvalidOperationException();

    [Benchmark]
    public async Task<bool> TokenSeenForTheFirstTime() => await IsOpened(tokens[next++ % MoreThanAreRemembered]);

    [Benchmark]
    public async Task<bool> TokenSeenBefore() => await IsOpened(tokens[0]);

    public void Dispose()
    {
        validator.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<bool> IsOpened(string token)
    {
        var (outcome, _) = await validator.ValidateAsync(token, CancellationToken.None);
        return outcome == DoorOutcome.Opened ? true : throw new InvalidOperationException($"The door stays shut: {outcome}.");
    }
}
