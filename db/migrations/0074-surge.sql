-- Surges (客流预警): each from the first level until it is calm again.
CREATE TABLE surge (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER CHECK (ended_at >= started_at),
  -- What came of it, once it was over.
  result TEXT,
  result_at INTEGER CHECK (result_at >= ended_at),
  result_by_person_id INTEGER REFERENCES person (id),
  CHECK ((result IS NULL) = (result_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX surge_under_way ON surge (hall_id) WHERE ended_at IS NULL;
CREATE INDEX surge_day ON surge (hall_id, business_date);

-- The levels of a surge in order, and how full the hall was when each was reached.
CREATE TABLE surge_step (
  id INTEGER PRIMARY KEY,
  surge_id INTEGER NOT NULL REFERENCES surge (id),
  level TEXT NOT NULL CHECK (level IN ('yellow', 'orange', 'red')),
  at INTEGER NOT NULL,
  waiting INTEGER NOT NULL CHECK (waiting >= 0),
  open_counters INTEGER NOT NULL CHECK (open_counters >= 0),
  longest_wait_ms INTEGER NOT NULL CHECK (longest_wait_ms >= 0)
) STRICT;
CREATE INDEX surge_step_of_surge ON surge_step (surge_id, id);

-- What can be done about a surge (预警措施), from which level on.
CREATE TABLE surge_measure (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  level TEXT NOT NULL CHECK (level IN ('yellow', 'orange', 'red')),
  name TEXT NOT NULL CHECK (json_valid(name)),
  origin TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- 我来: who has taken a measure in a surge, and when it was done. One person has it.
CREATE TABLE surge_action (
  surge_id INTEGER NOT NULL REFERENCES surge (id),
  measure_id INTEGER NOT NULL REFERENCES surge_measure (id),
  taken_at INTEGER NOT NULL,
  taken_by_person_id INTEGER REFERENCES person (id),
  done_at INTEGER CHECK (done_at >= taken_at),
  done_by_person_id INTEGER REFERENCES person (id),
  PRIMARY KEY (surge_id, measure_id)
) STRICT, WITHOUT ROWID;

-- Service recovery (服务补救): what was done for somebody who waited too long.
CREATE TABLE recovery (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  kind TEXT NOT NULL CHECK (kind IN ('apology', 'water', 'priority', 'gift', 'manager-apology', 'other')),
  at INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  -- Taken back: noted by mistake; no figure counts it.
  voided INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1))
) STRICT;
CREATE INDEX recovery_of_ticket ON recovery (ticket_id, id);
CREATE INDEX recovery_day ON recovery (hall_id, business_date);

-- What was said about a recovery in free words: apart from the facts, so that it can be erased.
CREATE TABLE recovery_words (
  recovery_id INTEGER PRIMARY KEY REFERENCES recovery (id),
  words TEXT NOT NULL
) STRICT;
