using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Finds roles, families and departments by the words of their names: by look-up, never by going through all of them.</summary>
internal sealed class TitleIndex
{
    /// <summary>Letters by which two words are forms of one.</summary>
    private const int SameBeginning = 6;

    private readonly Dictionary<string, List<TitledRole>> inOrder = [];
    private readonly Dictionary<string, List<TitledRole>> anyOrder = [];
    private readonly Dictionary<string, List<TitledRole>> byWord = [];
    private readonly Dictionary<string, HashSet<string>> byBeginning = [];
    private readonly AcronymIndex acronyms = new();
    private readonly Dictionary<string, JobFamily> families = [];
    private readonly Dictionary<string, string> departments = [];
    private readonly Dictionary<string, string> managers = [];
    private readonly HashSet<string> managerWords = [];
    private readonly Dictionary<RoleId, TitledRole> roles = [];
    private readonly Dictionary<string, int> heads = [];
    private readonly HashSet<string> aliasWords = [];

    public TitleIndex(RoleCatalogue catalogue, ImmutableArray<FormerTitle> formerTitles)
    {
        foreach (var family in catalogue.Families)
        {
            foreach (var role in family.Roles)
                Add(role, family);
            if (family.Department.Length > 0)
                AddDepartment(family.Department);
        }

        foreach (var family in catalogue.Families)
        {
            foreach (var name in FamilyNames.Of(family))
                families.TryAdd(Key(name), family);
            if (family.Roles is [var only])
                AddAlias(family.Title, roles[only.Id]);
        }

        foreach (var family in catalogue.Families)
            AddAcronymsInUse(family);

        foreach (var manager in catalogue.Roles.SelectMany(role => role.ReportsTo).SelectMany(line => line.Managers).Select(manager => manager.Title).Distinct())
            AddManager(manager);

        foreach (var former in formerTitles)
        {
            if (roles.TryGetValue(former.Role, out var role))
                AddAlias(former.Title, role);
        }
    }

    /// <summary>Every word of every title, for the spelling index.</summary>
    public IEnumerable<string> Words => byWord.Keys.Concat(families.Keys.SelectMany(name => name.Split(' '))).Distinct();

    /// <summary>True when a title has this word.</summary>
    public bool IsTitleWord(string word) => byWord.ContainsKey(word) || aliasWords.Contains(word);

    /// <summary>True when a title itself has this word, not only another name of its role.</summary>
    public bool IsWordOfTitle(string word) => byWord.ContainsKey(word);

    /// <summary>True when titles say with this word what one is: manager, engineer. "Sales" ends a title too, but mostly names the work.</summary>
    public bool IsHead(string word) => heads.TryGetValue(word, out var count) && count * 2 >= byWord[word].Count;

    /// <summary>The words of a role's title, short forms written out.</summary>
    public ImmutableArray<string> WordsOf(Role role) => roles[role.Id].Words;

    /// <summary>What an acronym stands for in this catalogue, the title most roles share; empty when it is none.</summary>
    public ImmutableArray<string> Acronym(string word) => acronyms.TitlesOf(word).FirstOrDefault([]);

    /// <summary>True for letters that stand for a title of this catalogue.</summary>
    public bool IsAcronym(string letters) => acronyms.Knows(letters);

    /// <summary>True for an acronym that a page itself uses.</summary>
    public bool IsAcronymInUse(string word) => acronyms.IsInUse(word);

    /// <summary>What an acronym stands for beside a word of its title: "associate CSM" means the one that has an associate.</summary>
    public ImmutableArray<string> Acronym(string word, IReadOnlyList<string> beside) =>
        acronyms.TitlesOf(word).FirstOrDefault(title => Containing([.. title, .. beside]).Count > 0);

    /// <summary>Roles of exactly these words in this order.</summary>
    public IReadOnlyList<TitledRole> InOrder(IReadOnlyList<string> title) => inOrder.TryGetValue(Key(title), out var found) ? found : [];

    /// <summary>Roles of exactly these words in any order.</summary>
    public IReadOnlyList<TitledRole> AnyOrder(IReadOnlyList<string> title) => anyOrder.TryGetValue(SortedKey(title), out var found) ? found : [];

    /// <summary>Roles whose titles have this word.</summary>
    public IReadOnlyList<TitledRole> With(string word) => byWord.TryGetValue(word, out var found) ? found : [];

    /// <summary>Roles whose titles have all these words and more.</summary>
    public IReadOnlyList<TitledRole> Containing(IReadOnlyList<string> some)
    {
        if (some.Count == 0)
            return [];
        var rarest = With(some[0]);
        foreach (var word in some)
        {
            if (With(word) is var with && with.Count < rarest.Count)
                rarest = with;
        }

        if (some.Count == 1)
            return rarest;
        var found = new List<TitledRole>();
        foreach (var role in rarest)
        {
            if (role.HasAll(some))
                found.Add(role);
        }

        return found;
    }

    /// <summary>Roles whose titles have a form of this word: finance, financial.</summary>
    public IEnumerable<TitledRole> WithFormOf(string word) =>
        word.Length >= SameBeginning && byBeginning.TryGetValue(word[..SameBeginning], out var forms) ? forms.SelectMany(With).Distinct() : With(word);

    /// <summary>The family of that name, null when there is none.</summary>
    public JobFamily? Family(IReadOnlyList<string> name) => families.GetValueOrDefault(Key(name));

    /// <summary>True when the title of a manager without a page has this word.</summary>
    public bool IsManagerWord(string word) => managerWords.Contains(word);

    /// <summary>The manager without a page whose title has exactly these words, in any order; null when the pages name none.</summary>
    public string? Manager(IReadOnlyList<string> title) => managers.GetValueOrDefault(SortedKey(title));

    /// <summary>The department of that name, null when there is none.</summary>
    public string? Department(IReadOnlyList<string> name) => departments.GetValueOrDefault(Key(name));

    private void Add(Role role, JobFamily family)
    {
        var title = role.Title;
        // "Sales Engineer (SE) (Intermediate)": people leave out every bracket (sales/customer-success-architect.md).
        var optional = new List<string>();
        while (title.IndexOf('(', StringComparison.Ordinal) is var open and > 0 && title.IndexOf(')', open) is var close and > 0)
        {
            optional.Add(title[(open + 1)..close]);
            title = title[..open] + title[(close + 1)..];
        }

        var written = TitleWords.Of(title);
        var titled = roles[role.Id] = new TitledRole(role, family, written);
        AddName(written, titled);
        foreach (var bracket in optional)
            AddAlias(AcronymIndex.IsAcronym(bracket) ? bracket : $"{title} {bracket}", titled);
        foreach (var other in role.OtherTitles)
            AddAlias(other, titled);
        foreach (var word in written)
        {
            AddTo(byWord, word, titled);
            if (word.Length >= SameBeginning)
                (byBeginning.TryGetValue(word[..SameBeginning], out var forms) ? forms : byBeginning[word[..SameBeginning]] = []).Add(word);
        }

        if (HeadOf(title) is { Length: > 0 } head)
            heads[head] = heads.GetValueOrDefault(head) + 1;
        var core = TitleWords.Core(written);
        acronyms.Add(string.Concat(core.Select(word => word[0])), core, 1);
        acronyms.Add(string.Concat(written.Select(word => word[0])), written, 1);
        // "TMR partner": people shorten the work and leave the rest of the title as it is.
        ImmutableArray<string> work = [.. core.Where(word => !LexiconIndex.All[0].IsOccupation(word))];
        if (work.Length < core.Length && work.Length > 2)
            acronyms.Add(string.Concat(work.Select(word => word[0])), work, 1);
        foreach (var acronym in role.OtherTitles.Concat(optional).Where(AcronymIndex.IsAcronym))
            acronyms.Add(acronym.ToLowerInvariant(), core, AcronymIndex.PageSaysSo);
    }

    /// <summary>"Reports to the Manager, CSM": what a page calls its own roles in short is what the acronym stands for.</summary>
    private void AddAcronymsInUse(JobFamily family)
    {
        foreach (var acronym in family.Roles.SelectMany(role => role.ReportsTo).SelectMany(line => line.Managers).SelectMany(manager => manager.Title.Split(' ', ',')).Where(AcronymIndex.IsAcronym).Distinct())
        {
            if (acronyms.TitlesOf(acronym.ToLowerInvariant()).FirstOrDefault(title => family.Roles.Any(role => TitleWords.Core(roles[role.Id].Words).SequenceEqual(title))) is { IsDefault: false } meant)
                acronyms.Add(acronym.ToLowerInvariant(), meant, AcronymIndex.PageSaysSo);
        }
    }

    private void AddAlias(string title, TitledRole role)
    {
        var name = TitleWords.Of(title);
        aliasWords.UnionWith(name);
        AddName(name, role);
    }

    private void AddName(ImmutableArray<string> name, TitledRole role)
    {
        if (name.IsEmpty)
            return;
        if (inOrder.TryGetValue(Key(name), out var known) && known.Contains(role))
            return;
        AddTo(inOrder, Key(name), role);
        AddTo(anyOrder, SortedKey(name), role);
    }

    /// <summary>"Legal" is what people call "legal and corporate affairs".</summary>
    private void AddDepartment(string department)
    {
        var name = TitleWords.Of(department);
        departments.TryAdd(Key(name), department);
        if (name.Length > 1 && !TitleWords.IsLevel(name[0]) && !LexiconIndex.All[0].IsCommon(name[0]))
            departments.TryAdd(name[0], department);
    }

    private void AddManager(string title)
    {
        var name = TitleWords.Of(title);
        // "Senior Director" alone names nobody in particular.
        if (name.All(word => TitleWords.IsLevel(word) || IsWorkless(word)) || anyOrder.ContainsKey(SortedKey(name)))
            return;
        managers.TryAdd(SortedKey(name), title);
        managerWords.UnionWith(name);
    }

    /// <summary>True for words that say what one is, not at what: manager, director, president.</summary>
    private bool IsWorkless(string word) => LexiconIndex.All[0].IsOccupation(word) || IsHead(word);

    /// <summary>The word that says what one is: the last one before a comma or "of".</summary>
    private static string HeadOf(string title)
    {
        var comma = title.IndexOf(',', StringComparison.Ordinal);
        var of = title.IndexOf(" of ", StringComparison.OrdinalIgnoreCase);
        var end = (comma, of) switch
        {
            ( > 0, > 0) => Math.Min(comma, of),
            ( > 0, _) => comma,
            (_, > 0) => of,
            _ => title.Length,
        };
        return TitleWords.Of(title[..end]) is [.., var last] ? last : "";
    }

    private static void AddTo(Dictionary<string, List<TitledRole>> index, string key, TitledRole role)
    {
        if (!index.TryGetValue(key, out var roles))
            index[key] = roles = [];
        if (roles.Count == 0 || !ReferenceEquals(roles[^1], role))
            roles.Add(role);
    }

    private static string Key(IReadOnlyList<string> name) => string.Join(' ', name);

    private static string SortedKey(IReadOnlyList<string> name) => name is [var only] ? only : string.Join(' ', name.Order(StringComparer.Ordinal));
}
