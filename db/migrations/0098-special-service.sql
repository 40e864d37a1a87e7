-- 特殊业务目录: kinds of special business, and material lists of ordinary ones. Each version stays as it was.
CREATE TABLE catalogue_entry (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  code TEXT NOT NULL,
  -- NULL for special business
  business_type_id INTEGER REFERENCES business_type (id),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  -- Whether the region has looked at it
  confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
  origin TEXT NOT NULL,
  UNIQUE (hall_id, code)
) STRICT;
CREATE TABLE catalogue_version (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES catalogue_entry (id),
  number INTEGER NOT NULL CHECK (number > 0),
  body TEXT NOT NULL CHECK (json_valid(body)),
  made_at INTEGER NOT NULL,
  made_by_id INTEGER REFERENCES person (id),
  UNIQUE (entry_id, number)
) STRICT;
CREATE TRIGGER catalogue_version_is_never_changed BEFORE UPDATE ON catalogue_version
BEGIN SELECT RAISE (ABORT, 'a version of the catalogue is never changed'); END;

-- 特殊业务受理: a case, with the version of the catalogue that it was opened with.
CREATE TABLE special_case (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  version_id INTEGER NOT NULL REFERENCES catalogue_version (id),
  ticket_id INTEGER REFERENCES ticket (id),
  opened_at INTEGER NOT NULL,
  handler_id INTEGER NOT NULL REFERENCES person (id),
  -- Fen; NULL where no money moves
  amount INTEGER CHECK (amount >= 0),
  -- How it stands, as it follows from the steps.
  state TEXT NOT NULL CHECK (state IN ('collecting', 'approving', 'approved', 'back-office', 'to-tell', 'closed', 'withdrawn')),
  -- Promised to the customer, while the back office has it
  due_at INTEGER,
  ended_at INTEGER,
  CHECK ((state IN ('closed', 'withdrawn')) = (ended_at IS NOT NULL)),
  CHECK ((state = 'back-office') = (due_at IS NOT NULL))
) STRICT;
CREATE INDEX special_case_open ON special_case (hall_id, id) WHERE ended_at IS NULL;
CREATE INDEX special_case_ended ON special_case (hall_id, ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX special_case_day ON special_case (hall_id, business_date);
CREATE INDEX special_case_ticket ON special_case (ticket_id) WHERE ticket_id IS NOT NULL;

-- Who it is for: apart from the facts, so that it can be erased.
CREATE TABLE special_case_customer (
  case_id INTEGER PRIMARY KEY REFERENCES special_case (id),
  call_name TEXT,
  phone TEXT,
  id_last4 TEXT CHECK (length(id_last4) = 4)
) STRICT;

-- Every step of a case, oldest first. What people wrote stands here, not in the events.
CREATE TABLE special_case_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL REFERENCES special_case (id),
  at INTEGER NOT NULL,
  -- NULL where the host did it itself.
  person_id INTEGER REFERENCES person (id),
  kind TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX special_case_step_of ON special_case_step (case_id, id);

-- 一次性告知单: what is still missing, with a code that brings the customer back to the front for some days.
CREATE TABLE missing_notice (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  code TEXT NOT NULL CHECK (length(code) = 6),
  version_id INTEGER NOT NULL REFERENCES catalogue_version (id),
  case_id INTEGER REFERENCES special_case (id),
  ticket_id INTEGER REFERENCES ticket (id),
  -- JSON list of places in the version's list
  missing TEXT NOT NULL CHECK (json_valid(missing)),
  issued_at INTEGER NOT NULL,
  issued_by_id INTEGER REFERENCES person (id),
  valid_until TEXT NOT NULL,
  used_for_ticket_id INTEGER REFERENCES ticket (id),
  UNIQUE (hall_id, code)
) STRICT;
CREATE INDEX missing_notice_case ON missing_notice (case_id) WHERE case_id IS NOT NULL;
