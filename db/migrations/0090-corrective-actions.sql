-- Corrective actions (整改): something that must be put right, from any room, and all that was done about it.
CREATE TABLE corrective_action (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  opened_by_id INTEGER REFERENCES person (id),
  -- What makes it the same thing, such as five-s:C03.
  subject_key TEXT NOT NULL CHECK (length(subject_key) BETWEEN 1 AND 200),
  -- JSON of the room that saw it: { kind, … }.
  source TEXT NOT NULL CHECK (json_valid(source)),
  finding_id INTEGER REFERENCES finding (id),
  -- { zh, en? }
  title TEXT NOT NULL CHECK (json_valid(title)),
  area_code TEXT,
  -- { zh, en? }
  area_name TEXT CHECK (json_valid(area_name)),
  -- The closed action about the same thing, where there was one.
  former_id INTEGER REFERENCES corrective_action (id),
  -- Whether this one was called a repeat when it was opened.
  repeated INTEGER NOT NULL CHECK (repeated IN (0, 1)),
  -- How it stands, as it follows from the steps.
  state TEXT NOT NULL CHECK (state IN ('open', 'doing', 'fixed', 'returned', 'parked', 'closed')),
  severity TEXT NOT NULL CHECK (severity IN ('critical', 'major', 'minor')),
  owner_id INTEGER REFERENCES person (id),
  due_at INTEGER NOT NULL,
  -- 上报: how far an overdue action has gone; NULL while it has not.
  escalated_to TEXT CHECK (escalated_to IN ('manager', 'region')),
  closed_at INTEGER,
  CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  CHECK ((area_code IS NULL) = (area_name IS NULL))
) STRICT;
-- One thing has one open action.
CREATE UNIQUE INDEX corrective_action_open ON corrective_action (hall_id, subject_key) WHERE state <> 'closed';
CREATE INDEX corrective_action_under_way ON corrective_action (hall_id, due_at) WHERE state <> 'closed';
CREATE INDEX corrective_action_opened ON corrective_action (hall_id, opened_at);
CREATE INDEX corrective_action_due ON corrective_action (hall_id, due_at);
CREATE INDEX corrective_action_closed ON corrective_action (hall_id, subject_key, closed_at) WHERE state = 'closed';
CREATE INDEX corrective_action_finding ON corrective_action (finding_id) WHERE finding_id IS NOT NULL;

-- Every step of an action, oldest first. What people wrote stands here, not in the events.
CREATE TABLE corrective_action_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  action_id INTEGER NOT NULL REFERENCES corrective_action (id),
  at INTEGER NOT NULL,
  -- NULL where the host did it itself.
  person_id INTEGER REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('opened', 'seen-again', 'assigned', 'started', 'fixed', 'returned', 'parked',
    'resumed', 'escalated', 'closed')),
  -- What only this kind of step has.
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX corrective_action_step_of ON corrective_action_step (action_id, id);
CREATE INDEX corrective_action_step_checked ON corrective_action_step (kind, at)
  WHERE kind IN ('returned', 'closed');

-- Photos of an action: before (整改前) and after (整改后).
CREATE TABLE corrective_action_photo (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  action_id INTEGER NOT NULL REFERENCES corrective_action (id),
  shows TEXT NOT NULL CHECK (shows IN ('before', 'after')),
  sha256 TEXT NOT NULL REFERENCES file (sha256),
  captured_at INTEGER,
  added_at INTEGER NOT NULL,
  added_by_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX corrective_action_photo_of ON corrective_action_photo (action_id);
CREATE INDEX corrective_action_photo_file ON corrective_action_photo (sha256);
