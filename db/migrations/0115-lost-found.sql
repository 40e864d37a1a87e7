-- Lost and found (失物招领, A21): what was found in the hall, where it is kept, and what became of it.
CREATE TABLE lost_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  -- What it is, in words that name nobody.
  what TEXT NOT NULL,
  -- Fen; NULL where there is no money in it.
  cash INTEGER CHECK (cash > 0),
  -- Where it was found: at a counter, or a place in words.
  counter_id INTEGER REFERENCES counter (id),
  place TEXT,
  found_at INTEGER NOT NULL,
  -- Who of the staff found it; NULL where a customer did.
  finder_id INTEGER REFERENCES person (id),
  kept_where TEXT NOT NULL,
  photo TEXT REFERENCES file (sha256),
  recorded_at INTEGER NOT NULL,
  recorded_by_id INTEGER NOT NULL REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('kept', 'returned', 'handed-over')),
  ended_at INTEGER,
  ended_by_id INTEGER REFERENCES person (id),
  -- Where it is handed over: to whom, and who took it.
  handed_to TEXT CHECK (handed_to IN ('police', 'region', 'issuer')),
  taken_by TEXT,
  praised_at INTEGER,
  CHECK ((state = 'kept') = (ended_at IS NULL)),
  CHECK ((state = 'kept') = (ended_by_id IS NULL)),
  CHECK ((state = 'handed-over') = (handed_to IS NOT NULL)),
  CHECK ((state = 'handed-over') = (taken_by IS NOT NULL)),
  CHECK (praised_at IS NULL OR (state = 'returned' AND finder_id IS NOT NULL))
) STRICT;
CREATE INDEX lost_item_kept ON lost_item (hall_id, found_at) WHERE state = 'kept';
CREATE INDEX lost_item_ended ON lost_item (hall_id, ended_at) WHERE state <> 'kept';

-- Who came for it, as a fact: what was checked, and whether it was given to them. Who they were stands apart.
CREATE TABLE lost_claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES lost_item (id),
  at INTEGER NOT NULL,
  checked_by_id INTEGER NOT NULL REFERENCES person (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('returned', 'refused')),
  checks TEXT NOT NULL,
  -- How it was signed for; NULL where nothing was given.
  signed TEXT CHECK (signed IN ('finger', 'paper')),
  CHECK ((outcome = 'returned') = (signed IS NOT NULL))
) STRICT;
CREATE INDEX lost_claim_of_item ON lost_claim (item_id, id);

-- Who came: apart from the facts, so that it can be erased. Never a whole ID number.
CREATE TABLE lost_claimant (
  claim_id INTEGER PRIMARY KEY REFERENCES lost_claim (id),
  call_name TEXT NOT NULL,
  phone TEXT,
  id_last4 TEXT CHECK (length(id_last4) = 4),
  signature TEXT REFERENCES file (sha256)
) STRICT;
