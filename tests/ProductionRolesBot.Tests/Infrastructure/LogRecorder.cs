using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ProductionRolesBot.Tests.Infrastructure;

/// <summary>Keeps everything that is logged, with all that a line carries.</summary>
internal sealed class LogRecorder(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        log.Enqueue($"{logLevel} {formatter(state, exception)} {exception}".TrimEnd());

    public void Dispose() { }
}
