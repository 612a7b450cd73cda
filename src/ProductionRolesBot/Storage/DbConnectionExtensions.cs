using System.Data.Common;

namespace ProductionRolesBot.Storage;

internal static class DbConnectionExtensions
{
    /// <summary>A command whose parameters are named <c>@name</c>, which both databases understand.</summary>
    public static DbCommand CreateCommand(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        // Every statement is written in the source; values come in by parameters only.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
