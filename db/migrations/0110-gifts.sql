-- Gifts (礼品) that a hall gives to its customers. Never deleted: one that is no longer given is taken out of use.
CREATE TABLE gift (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  -- { zh, en? }
  name TEXT NOT NULL CHECK (json_valid(name)),
  -- What it is counted in: 盆, 份
  unit TEXT NOT NULL CHECK (json_valid(unit)),
  -- Warned of when no more than so many are left.
  low_at INTEGER NOT NULL CHECK (low_at >= 0),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX gift_name ON gift (hall_id, json_extract(name, '$.zh'));

-- Prizes: what a ticket has won, by its place in the day (里程碑) or by lot (候时抽奖). Whether it was handed over is
-- told by the ledger. A ticket wins at most once in each way.
CREATE TABLE prize (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('milestone', 'draw')),
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  gift_id INTEGER NOT NULL REFERENCES gift (id),
  won_at INTEGER NOT NULL,
  -- Closed by hand without having been handed over.
  closed_at INTEGER CHECK (closed_at >= won_at),
  close_reason TEXT CHECK (close_reason IN ('left', 'declined', 'no-stock', 'mistake')),
  closed_by_id INTEGER REFERENCES person (id),
  CHECK ((closed_at IS NULL) = (close_reason IS NULL)),
  UNIQUE (ticket_id, kind)
) STRICT;
CREATE INDEX prize_day ON prize (hall_id, business_date);

-- The gift ledger (礼品台账): what came in, what went out, and what was put right. The stock is the sum of its rows.
CREATE TABLE gift_move (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  gift_id INTEGER NOT NULL REFERENCES gift (id),
  kind TEXT NOT NULL CHECK (kind IN ('in', 'out', 'correction')),
  change INTEGER NOT NULL CHECK (change <> 0),
  at INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  -- Whom it was given to, as far as that is known: never more than the number of a ticket.
  ticket_id INTEGER REFERENCES ticket (id),
  prize_id INTEGER REFERENCES prize (id),
  -- The entry in the recovery log (补救记录) that was written with it.
  recovery_id INTEGER REFERENCES recovery (id),
  -- 冲正: the row that this one takes back, each at most once.
  corrects_id INTEGER UNIQUE REFERENCES gift_move (id),
  CHECK (kind <> 'in' OR change > 0),
  CHECK (kind <> 'out' OR change < 0),
  CHECK (corrects_id IS NULL OR kind = 'correction')
) STRICT;
CREATE INDEX gift_move_of ON gift_move (gift_id, id);
CREATE INDEX gift_move_day ON gift_move (hall_id, business_date, id);
CREATE INDEX gift_move_prize ON gift_move (prize_id) WHERE prize_id IS NOT NULL;

CREATE TRIGGER gift_move_is_never_changed BEFORE UPDATE ON gift_move
BEGIN SELECT RAISE (ABORT, 'the gift ledger is never changed'); END;
CREATE TRIGGER gift_move_is_never_deleted BEFORE DELETE ON gift_move
BEGIN SELECT RAISE (ABORT, 'the gift ledger is never changed'); END;
CREATE TRIGGER gift_stock_is_never_below_zero BEFORE INSERT ON gift_move
WHEN NEW.change + (SELECT coalesce(sum(change), 0) FROM gift_move WHERE gift_id = NEW.gift_id) < 0
BEGIN SELECT RAISE (ABORT, 'a stock is never below zero'); END;

-- Why, in free words: apart from the facts, so that it can be erased.
CREATE TABLE gift_move_words (
  move_id INTEGER PRIMARY KEY REFERENCES gift_move (id),
  words TEXT NOT NULL
) STRICT;

-- 签收: drawn by the customer's finger, or signed on a paper slip and ticked here.
CREATE TABLE gift_receipt (
  move_id INTEGER PRIMARY KEY REFERENCES gift_move (id),
  how TEXT NOT NULL CHECK (how IN ('finger', 'paper')),
  sha256 TEXT REFERENCES file (sha256),
  at INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  CHECK ((how = 'finger') = (sha256 IS NOT NULL))
) STRICT;
CREATE INDEX gift_receipt_file ON gift_receipt (sha256) WHERE sha256 IS NOT NULL;
