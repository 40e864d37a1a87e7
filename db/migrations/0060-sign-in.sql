-- Sign-in by staff number and PIN. A PIN is never kept, only what it can be held against.
CREATE TABLE pin (
  person_id INTEGER PRIMARY KEY REFERENCES person (id),
  -- scrypt with its parameters and the person's own salt
  verifier TEXT NOT NULL,
  -- The first PIN, which somebody else has seen, is changed before anything else.
  must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
  set_at INTEGER NOT NULL,
  -- Wrong tries since the last right one; every try counts before it is looked at.
  failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
  tried_at INTEGER
) STRICT;

-- Who is signed in where: one person at a station.
CREATE TABLE sign_in (
  id INTEGER PRIMARY KEY,
  station_id INTEGER NOT NULL REFERENCES station (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  business_date TEXT NOT NULL,
  signed_in_at INTEGER NOT NULL,
  locked_at INTEGER CHECK (locked_at >= signed_in_at),
  ended_at INTEGER CHECK (ended_at >= signed_in_at)
) STRICT;
CREATE UNIQUE INDEX sign_in_at_station ON sign_in (station_id) WHERE ended_at IS NULL;
CREATE INDEX sign_in_of_person ON sign_in (person_id, business_date);

-- Paired stations. The token is known to the station alone; here stands its SHA-256.
ALTER TABLE station ADD COLUMN token_hash TEXT;
ALTER TABLE station ADD COLUMN paired_at INTEGER;
ALTER TABLE station ADD COLUMN last_seen_at INTEGER;
ALTER TABLE station ADD COLUMN printer TEXT;
CREATE UNIQUE INDEX station_token ON station (token_hash) WHERE token_hash IS NOT NULL;

-- One-time codes that let a screen join as a station.
CREATE TABLE pairing (
  id INTEGER PRIMARY KEY,
  station_id INTEGER NOT NULL REFERENCES station (id),
  code_hash TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL CHECK (expires_at > opened_at),
  tries INTEGER NOT NULL DEFAULT 0,
  ended_at INTEGER,
  outcome TEXT CHECK (outcome IN ('paired', 'withdrawn', 'guessed')),
  CHECK ((ended_at IS NULL) = (outcome IS NULL))
) STRICT;
CREATE UNIQUE INDEX pairing_open ON pairing (station_id) WHERE ended_at IS NULL;

-- Where somebody sits down at a counter from: signing out there leaves the seat.
ALTER TABLE seat ADD COLUMN station_id INTEGER;

-- 现场授权: who let a command be done on somebody else's screen.
ALTER TABLE audit ADD COLUMN approver_id INTEGER;
