using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Scopes;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles;

/// <summary>Answers questions about the roles of one catalogue version. Pure: the same words in the same conversation get the same answer.</summary>
public sealed class RoleAssistant
{
    private readonly UtteranceReader reader;
    private readonly RoleFinder finder;
    private readonly CatalogueIndex index;
    private readonly ImmutableArray<FormerTitle> formerTitles;

    public RoleAssistant(RoleCatalogue catalogue, CatalogueHistory? history = null)
    {
        Catalogue = catalogue;
        History = history ?? CatalogueHistory.None;
        formerTitles = [.. catalogue.FormerTitles, .. History.FormerTitles(catalogue)];
        index = new CatalogueIndex(catalogue);
        finder = new RoleFinder(catalogue);
        reader = new UtteranceReader(catalogue, new TitleIndex(catalogue, formerTitles), index.Search.Vocabulary);
    }

    /// <summary>The catalogue it answers from.</summary>
    public RoleCatalogue Catalogue { get; }

    /// <summary>The versions that answered before.</summary>
    public CatalogueHistory History { get; }

    /// <summary>Answers what a person said, in the light of what was said before.</summary>
    public Turn Ask(Utterance utterance, Conversation conversation)
    {
        var turn = Take(utterance, conversation);
        if (turn.Conversation.Mine is null)
            return turn;
        // Whether the answer is another one to somebody who never told their role: asked of the answer, not of each kind that may use it.
        var restsOnMine = conversation.WithoutMine is { } unknown && !turn.Answer.Says(Take(utterance, unknown).Answer);
        var speaksOfMine = restsOnMine || conversation.SpeaksOfMine || turn.Conversation.Mine != conversation.Mine;
        return turn with { RestsOnMine = restsOnMine, Conversation = turn.Conversation with { SpeaksOfMine = speaksOfMine } };
    }

    private Turn Take(Utterance utterance, Conversation conversation)
    {
        if (MarkdownRequest.Read(utterance.Text) is not { } copied || (copied.Length == 0 && conversation.LastQuestion is null))
            return Answer(utterance, conversation);
        var turn = Answer(utterance with { Text = copied.Length > 0 ? copied : conversation.LastQuestion! }, conversation);
        return MarkdownRequest.IsWorthIt(turn.Answer) ? turn with { Answer = MarkdownRequest.Of(turn.Answer) } : turn;
    }

    private Turn Answer(Utterance utterance, Conversation conversation)
    {
        var reading = reader.Read(utterance.Text, conversation, utterance.Locale);
        // Most questions stand alone: the one before is read again only when somebody looks at it.
        var last = conversation.LastQuestion is { } question ? new Lazy<Reading>(() => reader.Read(question, conversation, utterance.Locale), isThreadSafe: false) : null;
        var (spoken, among) = (Catalogue.FindAll(conversation.Roles), Catalogue.FindAll(conversation.Among));
        // At the start everything is in sight where there is little of it.
        if (Pointing.Named(reading, among.IsEmpty && spoken.IsEmpty && Catalogue.Roles.Length <= Inquiry.FewRoles ? Catalogue.Roles : among, role => index.Search.LinesOf(role).MostYears) is { } named)
            reading = reader.Read(named, conversation, utterance.Locale);
        var (said, language) = (reading, reading.Lexicon);
        if (FollowUpReading.Completed(reading, last, spoken, among, Catalogue) is { } completed)
            reading = reader.Read(completed, conversation, utterance.Locale);
        else if (FollowUpReading.OtherLanguage(said, last) is { } other)
            (reading, language) = (last!.Value, LexiconIndex.For(other));
        else if (said.Has(Concept.Shorter) && last is not null && said.Mentions.IsEmpty && !said.Subject.Any())
            reading = last.Value;

        var inquiry = new Inquiry(reading, conversation, index, last) { Today = utterance.Day };
        var words = new Phrasebook(language.Lexicon);
        var answer = QuestionRecognizer.Recognise(inquiry).Answer(new AnswerContext(Catalogue, index.Search, words) { History = History });
        answer = FormerTitleNote.AddTo(answer, reading, formerTitles, Catalogue, words);
        return new Turn(ConversationMoves.Dress(answer, said, reading, words), ConversationMoves.After(answer, said, inquiry));
    }

    /// <summary>The language that words are answered in when nothing was said before, as ISO 639-1.</summary>
    public string LanguageOf(Utterance utterance) => reader.Read(utterance.Text, Conversation.New, utterance.Locale).Lexicon.Lexicon.Language;

    /// <summary>The roles that a text names by a title which is one role's alone, in its order, each once.</summary>
    public ImmutableArray<Role> NamedIn(string text) =>
        [.. reader.Read(text, Conversation.New, locale: null).Mentions.OfType<Mention.OneRole>().OrderBy(mention => mention.First).Select(mention => mention.Role).Distinct()];

    /// <summary>
    /// The words by which somebody's message is asked about: its own where they are a question that the pages answer, else those
    /// that ask for the first role it names. A message names roles in passing, and is seldom a question.
    /// </summary>
    /// <param name="message">What somebody wrote.</param>
    /// <param name="locale">Language tag of who asks; null when it is not known.</param>
    public string WordsAbout(string message, string? locale) =>
        NamedIn(message) is [var role, ..] && Ask(new Utterance(message, locale), Conversation.New).Answer is not { Outcome: Outcome.Answered, Roles: [_, ..] }
            ? Suggest(LanguageOf(new Utterance(message, locale))).Overview(role).Utterance
            : message;

    /// <summary>What answers beside a conversation are built from.</summary>
    /// <param name="locale">The language tag to say them in; English where there is no lexicon for it.</param>
    internal AnswerContext Context(string? locale) => new(Catalogue, index.Search, new Phrasebook(Lexicon.For(locale?.Split('-')[0]))) { History = History };

    /// <summary>Roles whose titles fit what is being typed, best first; while nothing is typed those that the pages say most of.</summary>
    /// <param name="typed">A title, unfinished or misspelt.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<Role> Find(string typed, int most) => finder.Find(typed, most);

    /// <summary>Things to ask about the roles of this catalogue.</summary>
    /// <param name="locale">The language tag to say them in; English where there is no lexicon for it.</param>
    public Suggestions Suggest(string? locale) => new(Catalogue, Context(locale).Words);
}

/// <summary>An answer, and the conversation after it.</summary>
public sealed record Turn(Answer Answer, Conversation Conversation)
{
    /// <summary>
    /// Whether the answer rests on the role that the person said is theirs: without it these words get another answer.
    /// Such an answer is for the person alone. One whose words name the role rests on the words.
    /// </summary>
    public bool RestsOnMine { get; init; }
}
