-- What Slack delivered, so that nothing is answered twice and nothing acknowledged is lost. 'waiting' is sealed, and
-- empty once somebody has taken the answer on.
CREATE TABLE delivery (
    id       TEXT PRIMARY KEY,
    waiting  TEXT,
    accepted BIGINT NOT NULL
);
CREATE INDEX delivery_accepted ON delivery (accepted);

-- 'protected' is encrypted by Data Protection.
CREATE TABLE slack_installation (
    id        TEXT PRIMARY KEY,
    protected TEXT NOT NULL
);

-- The keys of Data Protection, which every instance must share.
CREATE TABLE protection_key (
    name TEXT PRIMARY KEY,
    xml  TEXT NOT NULL
);
