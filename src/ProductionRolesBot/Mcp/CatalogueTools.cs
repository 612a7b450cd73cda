using System.Collections.Immutable;
using System.ComponentModel;
using ModelContextProtocol.Server;
using ProductionRolesBot.Exports;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Changes.Versions;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Mcp;

/// <summary>What other assistants may ask about the catalogue as a whole.</summary>
internal sealed class CatalogueTools(Func<RoleAssistant> assistant)
{
    [McpServerTool(Name = "what_changed", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What has changed in the catalogue since a day, or since the oldest version that is known. 'known' is false when no earlier version is known.")]
    public ChangesReply WhatChanged(
        [Description("The day, as 2026-08-01; empty for as long as is known.")] DateOnly? since = null,
        [Description("Title or id of one role; empty for all.")] string role = "")
    {
        var answering = assistant();
        var version = answering.Catalogue.Version.Hash;
        var only = role.Length > 0 ? RoleTools.Named(role, answering.Catalogue) : null;
        if ((since is { } day ? answering.History.On(day) : answering.History.Versions.FirstOrDefault()) is not { } past)
            return new(version, false, null, null, []);
        ImmutableArray<CatalogueChange> changes = [.. past.Since.Changes.Where(change => only is null || change.Id == only.Id)];
        return new(version, true, past.Served, changes.Any(change => change.ChangesExpectations) ? "changed" : "no_change_in_expectations", [.. changes.Select(ChangeExport.Of)]);
    }

    [McpServerTool(Name = "search", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Answers a question about roles in plain words from the lines of the catalogue, with every line it rests on. It knows nothing of pay, people or openings.")]
    public SearchReply Search([Description("The question, such as 'which roles need a degree'.")] string question)
    {
        var answering = assistant();
        return SearchReply.Of(answering.Ask(new Utterance(question), Conversation.New).Answer, answering.Catalogue.Version);
    }

    [McpServerTool(Name = "check", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What is wrong with the pages of the catalogue: contradictions, slips, broken links, with page and line.")]
    public CheckReply Check([Description("Path of one page; empty for all.")] string page = "")
    {
        var catalogue = assistant().Catalogue;
        return new(catalogue.Version.Hash, [.. catalogue.Problems.Where(problem => page.Length == 0 || problem.Source.Page == page).Select(CheckedProblem.Of)]);
    }
}
