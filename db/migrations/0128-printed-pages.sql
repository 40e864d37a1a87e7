-- 单据: each paper of a query that was sent to a printer, told apart by what it says, so that its copies are counted (补打).
CREATE TABLE printed_page (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  -- The query that makes it, such as staff.rosterPaper
  procedure TEXT NOT NULL,
  -- SHA-256 of the whole paper as it was when it was asked for
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  UNIQUE (hall_id, procedure, sha256)
) STRICT;
