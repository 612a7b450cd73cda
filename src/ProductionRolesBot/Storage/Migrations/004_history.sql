-- The text of every page that has answered, each text once however many versions have it.
CREATE TABLE page_text (
    digest TEXT PRIMARY KEY,
    text   TEXT NOT NULL
);

-- Which version had which text under which path.
CREATE TABLE kept_page (
    catalogue TEXT NOT NULL,
    path      TEXT NOT NULL,
    digest    TEXT NOT NULL,
    PRIMARY KEY (catalogue, path)
);

-- Versions whose every page is kept; written last.
CREATE TABLE kept_catalogue (
    hash    TEXT PRIMARY KEY,
    changed TEXT,
    kept    BIGINT NOT NULL
);
