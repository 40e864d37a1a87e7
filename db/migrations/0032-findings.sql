-- Findings (发现): what went wrong or well, as any room saw it. Ids and words about the work, never about a customer.
CREATE TABLE finding (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  kind TEXT NOT NULL,
  polarity TEXT NOT NULL CHECK (polarity IN ('praise', 'problem')),
  severity TEXT NOT NULL CHECK (severity IN ('critical', 'major', 'minor')),
  subject_kind TEXT NOT NULL,
  subject_id INTEGER NOT NULL,
  -- The record that it was seen in, the last time.
  source_kind TEXT NOT NULL,
  source_id INTEGER NOT NULL,
  dedupe_key TEXT NOT NULL,
  -- { zh, en }
  words TEXT NOT NULL CHECK (json_valid(words)),
  times INTEGER NOT NULL DEFAULT 1 CHECK (times > 0),
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL CHECK (last_at >= first_at),
  -- When what was wrong was seen to be right again; NULL while it is open.
  settled_at INTEGER,
  UNIQUE (hall_id, dedupe_key)
) STRICT;
CREATE INDEX finding_last ON finding (hall_id, last_at);
