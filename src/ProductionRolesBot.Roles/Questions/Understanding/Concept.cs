namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>What a word or phrase of a question can mean. The words themselves stand in the lexicon of each language.</summary>
internal enum Concept
{
    // What is asked about a role.
    Grade, Manager, Responsibilities, Requirements, Years, Next, Previous, Overview, Video, Share, Source, Problems,

    // What is asked about several.
    Compare, Common, Same, List, Count, Highest, Lowest, Gap, DirectReports, Ladder,

    // What is asked about the pages over time.
    Changed,

    // What narrows a question down.
    Directly, Steps, Months, Lacks, Above, AtLeast, Below, AtMost, Between, Only, Optional, Mandatory, Strictly, Often, HowOften, All, Other, New, SoftSkills,

    // Nouns that stand for a role or a group of roles.
    Role, Roles, Family, Levels,

    // Words that give a question its shape.
    Who, Which, What, How, Where, When, Why, YesNo, Tag, Do, Pronoun, FirstPerson, Not, Moves, Fit, SupervisesVerb, ToWhom, Tells,

    // Moves of a conversation.
    Greeting, Thanks, Help, Sure, Shorter, WhatAbout, Meant, TheOne, Plain, Aside, IAm, IManage, MyRole, Forget, Privacy,

    // Trying to make the bot say what the catalogue does not.
    Pretend,

    /// <summary>Something the bullets may speak of; which one stands in the sense's name.</summary>
    Topic,

    /// <summary>Something no role catalogue holds; which one stands in the sense's name.</summary>
    Beyond,
}
