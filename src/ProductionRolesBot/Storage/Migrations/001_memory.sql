-- What the bot remembers of people. Runs unchanged on SQLite and PostgreSQL; times are Unix seconds.

-- A value that is made once and that every instance must share.
CREATE TABLE shared_secret (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- 'person' and 'conversation' are keyed hashes; 'sealed' opens only with the channel's own ids at hand.
CREATE TABLE conversation (
    conversation TEXT PRIMARY KEY,
    person       TEXT NOT NULL,
    sealed       TEXT NOT NULL,
    expires      BIGINT NOT NULL
);
CREATE INDEX conversation_person ON conversation (person);
CREATE INDEX conversation_expires ON conversation (expires);

CREATE TABLE chosen_role (
    person TEXT PRIMARY KEY,
    role   TEXT NOT NULL
);
