-- Photos, attachments and imported sheets. The bytes lie beside the database, named by their SHA-256.
-- Whatever refers to a file does so by a foreign key to this table: what no key holds is removed after a week.
CREATE TABLE file (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size INTEGER NOT NULL CHECK (size > 0),
  mime TEXT NOT NULL,
  -- When it was last handed in.
  stored_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
