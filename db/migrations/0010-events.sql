-- What happened, in order, for ever. Facts only: ids, never names, numbers or texts about a customer.
CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hall_id INTEGER,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  business_date TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id INTEGER NOT NULL,
  station_id INTEGER NOT NULL,
  person_id INTEGER,
  -- The event that this one takes back; every figure ignores both.
  undoes_event_id INTEGER UNIQUE REFERENCES event (id),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX event_subject ON event (subject_kind, subject_id, id);
CREATE INDEX event_day ON event (business_date, kind, id);
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE (ABORT, 'events are never changed'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE (ABORT, 'events are never deleted'); END;

-- How far each subscriber has followed the events.
CREATE TABLE subscriber (
  name TEXT PRIMARY KEY,
  last_event_id INTEGER NOT NULL,
  failed_event_id INTEGER,
  failure TEXT
) STRICT, WITHOUT ROWID;

-- The first answer to each command, so that a retry gets it again (kept for 24 hours).
CREATE TABLE request (
  caller TEXT NOT NULL,
  request_id TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  -- NULL where the answer is secret and must not be kept.
  answer TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (caller, request_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX request_age ON request (at);

-- Who did what from where: append-only, each row holding the hash of the one before it.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  door TEXT NOT NULL CHECK (door IN ('desktop', 'lan', 'host')),
  station_id INTEGER NOT NULL,
  person_id INTEGER,
  procedure TEXT NOT NULL,
  request_id TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  -- The events that this command appended; NULL where there was none.
  first_event_id INTEGER,
  last_event_id INTEGER,
  hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit is never changed'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit is never deleted'); END;
