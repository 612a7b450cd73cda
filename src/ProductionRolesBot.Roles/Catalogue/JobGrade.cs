namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>A step of the organisation's grading structure. Half grades exist: 9.5.</summary>
public readonly record struct JobGrade(decimal Value) : IComparable<JobGrade>
{
    /// <inheritdoc/>
    public int CompareTo(JobGrade other) => Value.CompareTo(other.Value);

    public static bool operator <(JobGrade left, JobGrade right) => left.Value < right.Value;

    public static bool operator >(JobGrade left, JobGrade right) => left.Value > right.Value;

    public static bool operator <=(JobGrade left, JobGrade right) => left.Value <= right.Value;

    public static bool operator >=(JobGrade left, JobGrade right) => left.Value >= right.Value;

    /// <summary>The grade as people write it: <c>7</c>, <c>9.5</c>.</summary>
    public override string ToString() => Value.ToString("0.##");
}
