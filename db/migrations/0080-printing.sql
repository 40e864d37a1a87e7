-- 打印机: how each is reached, and what it holds.
CREATE TABLE printer (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  -- { kind, … }: network, spooler, serial, system, folder or browser
  connection TEXT NOT NULL CHECK (json_valid(connection)),
  paper TEXT NOT NULL CHECK (paper IN ('58mm', '80mm', 'A4', 'A5')),
  -- The station on whose machine it hangs; NULL for the host's machine or the network.
  station_id INTEGER REFERENCES station (id),
  cutter INTEGER NOT NULL CHECK (cutter IN (0, 1)),
  beeper INTEGER NOT NULL CHECK (beeper IN (0, 1)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  UNIQUE (hall_id, name)
) STRICT;

-- Which printer serves a purpose: at one station, or (station NULL) wherever a station has none of its own.
CREATE TABLE print_assignment (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  station_id INTEGER REFERENCES station (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('ticket', 'slip', 'report', 'certificate')),
  -- NULL: nothing is printed there, whatever the hall's own is.
  printer_id INTEGER REFERENCES printer (id),
  fallback_printer_id INTEGER REFERENCES printer (id),
  CHECK (fallback_printer_id IS NULL OR fallback_printer_id <> printer_id),
  CHECK (printer_id IS NOT NULL OR fallback_printer_id IS NULL)
) STRICT;
CREATE UNIQUE INDEX print_assignment_of_station ON print_assignment (hall_id, coalesce(station_id, 0), purpose);

-- 打印任务: one copy of one paper. It is committed as `sending` before the first byte goes out.
CREATE TABLE print_job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  -- The kind of paper, such as `queue.ticket`
  paper TEXT NOT NULL,
  -- Ids and figures only
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  purpose TEXT NOT NULL CHECK (purpose IN ('ticket', 'slip', 'report', 'certificate')),
  subject_kind TEXT NOT NULL,
  subject_id INTEGER NOT NULL,
  -- 补打: 0 for the first print
  copy INTEGER NOT NULL CHECK (copy >= 0),
  station_id INTEGER NOT NULL REFERENCES station (id),
  person_id INTEGER REFERENCES person (id),
  asked_at INTEGER NOT NULL,
  printer_id INTEGER NOT NULL REFERENCES printer (id),
  -- The printer that it was meant for, where it went to another
  instead_of INTEGER REFERENCES printer (id),
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'confirmed', 'failed', 'unknown', 'cancelled')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at INTEGER NOT NULL,
  -- What kept the last attempt from the paper
  trouble TEXT,
  began_at INTEGER,
  -- Until when a station that has claimed it must report; NULL where the host prints it itself
  lease_until INTEGER,
  ended_at INTEGER,
  failure TEXT CHECK (failure IN ('fault', 'no-printer', 'too-late')),
  cancel_reason TEXT CHECK (cancel_reason IN ('person', 'over')),
  -- What a person said of a job whose fate was unknown
  answer TEXT CHECK (answer IN ('came-out', 'again')),
  CHECK ((state IN ('sent', 'confirmed', 'failed', 'unknown', 'cancelled')) = (ended_at IS NOT NULL)),
  CHECK ((state = 'sending') <= (began_at IS NOT NULL)),
  CHECK ((state = 'failed') = (failure IS NOT NULL)),
  CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL)),
  CHECK (answer IS NULL OR (state = 'confirmed' AND answer = 'came-out') OR (state = 'unknown' AND answer = 'again')),
  UNIQUE (paper, subject_kind, subject_id, copy)
) STRICT;
CREATE INDEX print_job_open ON print_job (printer_id, id) WHERE state IN ('queued', 'sending');
CREATE INDEX print_job_asking ON print_job (id) WHERE state = 'unknown' AND answer IS NULL;
CREATE INDEX print_job_day ON print_job (hall_id, business_date, id);
