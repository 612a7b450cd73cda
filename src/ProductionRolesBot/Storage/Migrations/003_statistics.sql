-- How often what was answered, without who asked or in which words; 'role' is empty where the answer speaks of none.
CREATE TABLE answer_count (
    kind       TEXT NOT NULL,
    role       TEXT NOT NULL,
    count      BIGINT NOT NULL,
    unanswered BIGINT NOT NULL,
    PRIMARY KEY (kind, role)
);

-- Every version of the catalogue that has answered; 'changed' is the day its newest page was changed, if that is known.
CREATE TABLE served_catalogue (
    hash    TEXT PRIMARY KEY,
    changed TEXT,
    served  BIGINT NOT NULL
);
