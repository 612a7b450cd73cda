using System.Diagnostics;
using System.Diagnostics.Metrics;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Storage.Statistics;

namespace ProductionRolesBot.Operation.Telemetry;

/// <summary>
/// Counts answers by kind, channel and outcome and times them. All three are short closed lists: no text and no id of a
/// person, place or tenant ever becomes a label.
/// </summary>
internal sealed class AnswerMetrics
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Name = "ProductionRolesBot";

    private static readonly ActivitySource Traces = new(Name);

    private readonly Histogram<double> duration;
    private readonly Counter<long> unanswered;
    private readonly AnswerTally tally;

    public AnswerMetrics(IMeterFactory meters, AnswerTally tally)
    {
        this.tally = tally;
        var meter = meters.Create(Name);
        duration = meter.CreateHistogram<double>("roles.answer.duration", "s", "Time from question to answer, memory included; its count is the number of answers.");
        unanswered = meter.CreateCounter<long>("roles.answer.unanswered", "{question}", "Questions that were not understood or that the catalogue does not answer.");
    }

    /// <summary>Begins to time an answer.</summary>
    public Measured Begin(string channel) => new(this, channel);

    /// <summary>An answer in the making.</summary>
    public readonly struct Measured(AnswerMetrics metrics, string channel) : IDisposable
    {
        private readonly long begun = Stopwatch.GetTimestamp();
        private readonly Activity? trace = Traces.StartActivity("answer");

        /// <summary>Counts it.</summary>
        public void End(Answer answer)
        {
            metrics.tally.Count(answer);
            if (metrics.duration.Enabled || metrics.unanswered.Enabled)
                Record(answer);
            trace?.SetTag("roles.kind", answer.Kind).SetTag("roles.channel", channel).SetTag("roles.outcome", answer.Outcome.Name());
        }

        /// <inheritdoc/>
        public void Dispose() => trace?.Dispose();

        private void Record(Answer answer)
        {
            var tags = new TagList { { "kind", answer.Kind }, { "channel", channel }, { "outcome", answer.Outcome.Name() } };
            metrics.duration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, tags);
            if (answer.Outcome.LeavesOpen())
                metrics.unanswered.Add(1, tags);
        }
    }
}
