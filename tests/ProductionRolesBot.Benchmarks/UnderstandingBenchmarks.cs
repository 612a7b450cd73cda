using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Scopes;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Benchmarks;

/// <summary>What a question costs from words to answer, on average over a few hundred different ones, beside the parse of the message that carries it.</summary>
[MemoryDiagnoser]
public class UnderstandingBenchmarks
{
    private readonly byte[] activity = Samples.Activity;
    private readonly Utterance[] asked = Samples.Asked();
    private readonly Utterance veryLong = Samples.VeryLong();
    private readonly RoleCatalogue catalogue = CatalogueReader.Read(Samples.Original(), new CatalogueOptions());
    private Question[] questions = [];
    private CatalogueIndex index = null!;
    private UtteranceReader reader = null!;
    private AnswerContext context = null!;
    private RoleAssistant original = null!;
    private RoleAssistant tenThousandRoles = null!;

    [GlobalSetup]
    public void Read()
    {
        original = new RoleAssistant(catalogue);
        tenThousandRoles = new RoleAssistant(CatalogueReader.Read(Samples.TenThousandRoles(), new CatalogueOptions()));
        index = new CatalogueIndex(catalogue);
        reader = new UtteranceReader(catalogue, new TitleIndex(catalogue, []), index.Search.Vocabulary);
        context = new AnswerContext(catalogue, index.Search, new Phrasebook(Lexicon.English));
        questions = [.. asked.Select(Recognised)];
    }

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Samples.Questions)]
    public int ParseActivity()
    {
        var length = 0;
        for (var at = 0; at < Samples.Questions; at++)
        {
            using var document = JsonDocument.Parse(activity);
            length += document.RootElement.GetProperty("text").GetString()!.Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Samples.Questions)]
    public int UnderstandAndAnswer() => Ask(original);

    [Benchmark(OperationsPerInvoke = Samples.Questions)]
    public int UnderstandAndAnswerAmongTenThousandRoles() => Ask(tenThousandRoles);

    [Benchmark(OperationsPerInvoke = Samples.Questions)]
    public int UnderstandAlone()
    {
        var recognised = 0;
        foreach (var utterance in asked)
            recognised += Recognised(utterance) is null ? 0 : 1;
        return recognised;
    }

    [Benchmark(OperationsPerInvoke = Samples.Questions)]
    public int AnswerAlone()
    {
        var length = 0;
        foreach (var question in questions)
            length += question.Answer(context).Headline.Length;
        return length;
    }

    [Benchmark]
    public Turn UnderstandAndAnswer100Kilobytes() => original.Ask(veryLong, Conversation.New);

    private int Ask(RoleAssistant assistant)
    {
        var length = 0;
        foreach (var utterance in asked)
            length += assistant.Ask(utterance, Conversation.New).Answer.Headline.Length;
        return length;
    }

    private Question Recognised(Utterance utterance) =>
        QuestionRecognizer.Recognise(new Inquiry(reader.Read(utterance.Text, Conversation.New, utterance.Locale), Conversation.New, index, last: null));
}
