namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>A word while it is read, letter by letter, in room that its reader lends. What is longer than that is counted and not kept.</summary>
/// <param name="room">Room for the longest word that is kept.</param>
internal ref struct FoldedWord(Span<char> room)
{
    private readonly Span<char> room = room;

    /// <summary>Number of its characters.</summary>
    public int Length { get; private set; }

    /// <summary>True for "producer's".</summary>
    public readonly bool EndsInPossessive => Length > 2 && Length <= room.Length && room[..Length].EndsWith("'s");

    /// <summary>Begins the next word.</summary>
    public void Clear() => Length = 0;

    public void Append(char character)
    {
        if (Length < room.Length)
            room[Length] = character;
        Length++;
    }

    /// <summary>Adds a letter as it is compared, whatever its case, accent and width.</summary>
    public void AppendFolded(char character)
    {
        if (character == 'ß')
        {
            Append('s');
            Append('s');
        }
        else
        {
            Append(TextFolding.IsApostrophe(character) ? '\'' : TextFolding.Fold(character));
        }
    }

    /// <inheritdoc/>
    public override readonly string ToString() => room[..Length].ToString();
}
