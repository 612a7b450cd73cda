namespace ProductionRolesBot.Storage;

/// <summary>The database does not answer now. Whoever can do without memory catches this and nothing else.</summary>
internal sealed class DatabaseUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
