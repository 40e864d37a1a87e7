-- 责任部门 (B22, B23): who answers for what, with A and B roles. Colleagues, no customers.
CREATE TABLE department (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  -- { zh, en? }
  name TEXT NOT NULL CHECK (json_valid(name)),
  -- { name, phone }, or NULL
  a_role TEXT CHECK (json_valid(a_role)),
  b_role TEXT CHECK (json_valid(b_role)),
  -- JSON list of words
  matters TEXT NOT NULL CHECK (json_valid(matters)),
  -- Working days
  answers_within INTEGER NOT NULL CHECK (answers_within >= 0),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX department_name ON department (hall_id, json_extract(name, '$.zh'));

-- First contact (首问): what somebody was asked, who owns it, and by when the customer is told.
CREATE TABLE first_contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('enquiry', 'request', 'suggestion', 'network', 'complaint', 'abuse')),
  channel TEXT NOT NULL,
  ticket_id INTEGER REFERENCES ticket (id),
  opened_at INTEGER NOT NULL,
  recorded_by_id INTEGER REFERENCES person (id),
  owner_id INTEGER NOT NULL REFERENCES person (id),
  promised_at INTEGER NOT NULL,
  -- How it stands, as it follows from the steps.
  state TEXT NOT NULL CHECK (state IN ('handling', 'handed', 'to-tell', 'closed')),
  -- Where a department has it: which, and by when it answers.
  department_id INTEGER REFERENCES department (id),
  answer_due_at INTEGER,
  closed_at INTEGER,
  CHECK ((state = 'handed') = (department_id IS NOT NULL)),
  CHECK ((state = 'handed') = (answer_due_at IS NOT NULL)),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL))
) STRICT;
CREATE INDEX first_contact_open ON first_contact (hall_id, promised_at) WHERE state <> 'closed';
CREATE INDEX first_contact_opened ON first_contact (hall_id, opened_at);
CREATE INDEX first_contact_closed ON first_contact (hall_id, closed_at) WHERE state = 'closed';
CREATE INDEX first_contact_ticket ON first_contact (ticket_id) WHERE ticket_id IS NOT NULL;

-- What was asked and who asked, in words: apart from the facts, so that it can be erased.
CREATE TABLE first_contact_matter (
  record_id INTEGER PRIMARY KEY REFERENCES first_contact (id),
  matter TEXT NOT NULL,
  call_name TEXT,
  phone TEXT,
  -- 网络问题: { place, symptom }
  network TEXT CHECK (json_valid(network))
) STRICT;
CREATE INDEX first_contact_phone ON first_contact_matter (phone) WHERE phone IS NOT NULL;

-- Every step of a record, oldest first. What people wrote stands here, not in the events.
CREATE TABLE first_contact_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  record_id INTEGER NOT NULL REFERENCES first_contact (id),
  at INTEGER NOT NULL,
  -- NULL where the host did it itself.
  person_id INTEGER REFERENCES person (id),
  kind TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX first_contact_step_of ON first_contact_step (record_id, id);

-- 投诉: what a complaint has beside its record.
CREATE TABLE complaint (
  record_id INTEGER PRIMARY KEY REFERENCES first_contact (id),
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  category TEXT NOT NULL CHECK (category GLOB 'C[1-9]' OR category GLOB 'C1[0-6]'),
  level TEXT NOT NULL CHECK (level IN ('L0', 'L1', 'L2', 'L3', 'L4')),
  bypass_risk INTEGER NOT NULL CHECK (bypass_risk IN (0, 1)),
  responsibility TEXT NOT NULL CHECK (responsibility IN ('pending', 'at-fault', 'not-at-fault')),
  contact_by INTEGER NOT NULL,
  result_by INTEGER NOT NULL,
  contacted_at INTEGER,
  repeat_of INTEGER REFERENCES first_contact (id),
  followed_up_at INTEGER,
  follow_up_satisfied INTEGER CHECK (follow_up_satisfied IN (0, 1)),
  CHECK ((followed_up_at IS NULL) = (follow_up_satisfied IS NULL))
) STRICT;
CREATE INDEX complaint_category ON complaint (hall_id, category);
