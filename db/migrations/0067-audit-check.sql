-- How far the check of the audit's chain has come, so that it goes on where it was interrupted.
CREATE TABLE audit_check (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  started_at INTEGER NOT NULL,
  -- NULL while it is under way.
  finished_at INTEGER CHECK (finished_at >= started_at),
  reached_id INTEGER NOT NULL,
  reached_hash TEXT NOT NULL,
  broken_id INTEGER,
  -- The last entry of the last check that found the chain whole: it must still be there, as it was.
  anchor_id INTEGER NOT NULL,
  anchor_hash TEXT NOT NULL
) STRICT;
