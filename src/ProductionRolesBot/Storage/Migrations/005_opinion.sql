-- When somebody began to answer a delivery; with 'waiting' still there it was not finished.
ALTER TABLE delivery ADD COLUMN taken BIGINT;

-- What a message of the bot showed, under a keyed hash of the message, so that a thumb on it can be counted. 'line' is
-- the first line of the catalogue it rested on.
CREATE TABLE shown_answer (
    message TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    role    TEXT NOT NULL,
    line    TEXT NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX shown_answer_expires ON shown_answer (expires);

-- How often which answers were liked and disliked, without who.
CREATE TABLE opinion_count (
    kind     TEXT NOT NULL,
    role     TEXT NOT NULL,
    line     TEXT NOT NULL,
    liked    BIGINT NOT NULL,
    disliked BIGINT NOT NULL,
    PRIMARY KEY (kind, role, line)
);

-- Words that somebody sent to those who look after the pages. 'person' is a keyed hash, 'sealed' is encrypted.
CREATE TABLE sent_question (
    id      TEXT PRIMARY KEY,
    person  TEXT NOT NULL,
    sealed  TEXT NOT NULL,
    sent    BIGINT NOT NULL
);
CREATE INDEX sent_question_person ON sent_question (person);
CREATE INDEX sent_question_sent ON sent_question (sent);

-- Where the bot has introduced itself, under a keyed hash of the place.
CREATE TABLE welcome (
    place TEXT PRIMARY KEY
);

-- What only one instance may do at a time, and who does it until when (in milliseconds).
CREATE TABLE lease (
    name    TEXT PRIMARY KEY,
    holder  TEXT NOT NULL,
    expires BIGINT NOT NULL
);
