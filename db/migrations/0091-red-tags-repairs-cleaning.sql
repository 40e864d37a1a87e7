-- Red tags (红牌): things that are to be removed, until somebody has disposed of them and a manager has signed.
CREATE TABLE red_tag (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  number INTEGER NOT NULL CHECK (number > 0),
  thing TEXT NOT NULL CHECK (length(thing) BETWEEN 1 AND 200),
  area_code TEXT,
  -- { zh, en? }
  area_name TEXT CHECK (json_valid(area_name)),
  reason TEXT NOT NULL CHECK (reason IN ('unused', 'expired', 'damaged', 'too-many', 'unknown')),
  suggested TEXT NOT NULL CHECK (suggested IN ('return', 'scrap', 'move', 'keep')),
  owner_id INTEGER REFERENCES person (id),
  last_day TEXT NOT NULL,
  photo TEXT REFERENCES file (sha256),
  hung_at INTEGER NOT NULL,
  hung_by_id INTEGER REFERENCES person (id),
  disposal TEXT CHECK (disposal IN ('return', 'scrap', 'move', 'keep')),
  disposed_at INTEGER,
  disposed_by_id INTEGER REFERENCES person (id),
  disposal_photo TEXT REFERENCES file (sha256),
  signed_at INTEGER,
  signed_by_id INTEGER REFERENCES person (id),
  UNIQUE (hall_id, number),
  CHECK ((area_code IS NULL) = (area_name IS NULL)),
  CHECK ((disposal IS NULL) = (disposed_at IS NULL) AND (disposal IS NULL) = (disposed_by_id IS NULL)),
  CHECK ((signed_at IS NULL) = (signed_by_id IS NULL)),
  CHECK (signed_at IS NULL OR disposed_at IS NOT NULL)
) STRICT;

-- Repairs (设备报修): a thing that is out of use, until it is back.
CREATE TABLE repair (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  kind TEXT NOT NULL CHECK (kind IN ('counter', 'printer', 'kiosk', 'display', 'network', 'light', 'furniture', 'other')),
  thing TEXT NOT NULL CHECK (length(thing) BETWEEN 1 AND 100),
  fault TEXT NOT NULL CHECK (length(fault) BETWEEN 1 AND 400),
  reported_to TEXT NOT NULL CHECK (length(reported_to) BETWEEN 1 AND 100),
  -- The day for which it was promised; NULL while nobody has said one.
  promised_on TEXT,
  reported_at INTEGER NOT NULL,
  reported_by_id INTEGER REFERENCES person (id),
  -- The action that is on hold until the thing is back.
  action_id INTEGER REFERENCES corrective_action (id),
  -- Whether the promise that was not kept has been told.
  told_overdue INTEGER NOT NULL DEFAULT 0 CHECK (told_overdue IN (0, 1)),
  back_at INTEGER,
  back_by_id INTEGER REFERENCES person (id),
  outcome TEXT CHECK (length(outcome) BETWEEN 1 AND 400),
  CHECK ((back_at IS NULL) = (outcome IS NULL))
) STRICT;
CREATE INDEX repair_open ON repair (hall_id, promised_on) WHERE back_at IS NULL;
CREATE INDEX repair_of_action ON repair (action_id) WHERE action_id IS NOT NULL;

-- Cleaning duty (卫生值日): what is cleaned each day. Whose turn it is follows from the roster.
CREATE TABLE cleaning_area (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  -- { zh, en? }
  name TEXT NOT NULL CHECK (json_valid(name)),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- Done, by whom and when.
CREATE TABLE cleaning_tick (
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  area_id INTEGER NOT NULL REFERENCES cleaning_area (id),
  at INTEGER NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (hall_id, business_date, area_id)
) STRICT, WITHOUT ROWID;
