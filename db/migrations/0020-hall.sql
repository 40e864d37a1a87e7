-- The hall (营业厅). One store keeps one; what can be compared across halls carries hall_id all the same.
CREATE TABLE hall (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 20),
  -- { zh, en? }
  name TEXT NOT NULL CHECK (json_valid(name)),
  outlet_type TEXT NOT NULL CHECK (outlet_type IN ('self-owned', 'cooperative', 'convenience', 'franchise', 'partner-store')),
  operator_theme TEXT NOT NULL CHECK (operator_theme IN ('neutral', 'mobile', 'unicom', 'telecom')),
  time_zone TEXT NOT NULL,
  set_up_at INTEGER NOT NULL
) STRICT;

-- 营业时间: by weekday (0 Sunday to 6 Saturday), as the hall's clock shows it; no row means closed.
CREATE TABLE opening_hours (
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
  opens TEXT NOT NULL CHECK (opens GLOB '[0-2][0-9]:[0-5][0-9]'),
  closes TEXT NOT NULL CHECK (closes GLOB '[0-2][0-9]:[0-5][0-9]' AND closes > opens),
  PRIMARY KEY (hall_id, weekday)
) STRICT, WITHOUT ROWID;

-- Days that differ from the ordinary week: public holidays and make-up working days (调休).
CREATE TABLE calendar_day (
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  date TEXT NOT NULL CHECK (date GLOB '20[0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'workday')),
  name TEXT NOT NULL CHECK (json_valid(name)),
  origin TEXT NOT NULL,
  PRIMARY KEY (hall_id, date)
) STRICT, WITHOUT ROWID;

-- Ticket series (号段): the letter on the ticket, and what the hall calls it.
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  letter TEXT NOT NULL CHECK (letter GLOB '[A-Z]'),
  name TEXT NOT NULL CHECK (json_valid(name)),
  -- False for businesses outside 限时办结率.
  timed INTEGER NOT NULL CHECK (timed IN (0, 1)),
  position INTEGER NOT NULL,
  origin TEXT NOT NULL,
  UNIQUE (hall_id, letter)
) STRICT;

-- Business types (业务类型).
CREATE TABLE business_type (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  code TEXT NOT NULL,
  name TEXT NOT NULL CHECK (json_valid(name)),
  series_id INTEGER NOT NULL REFERENCES series (id),
  -- 1 简单, 2 一般, 3 复杂, 4 特殊.
  complexity INTEGER NOT NULL CHECK (complexity BETWEEN 1 AND 4),
  target_minutes INTEGER CHECK (target_minutes > 0),
  limit_minutes INTEGER CHECK (limit_minutes > 0),
  -- True where the customer is first offered the phone or a machine (分流).
  divertible INTEGER NOT NULL CHECK (divertible IN (0, 1)),
  -- What the back office has promised afterwards, { zh, en? }.
  back_office TEXT CHECK (back_office IS NULL OR json_valid(back_office)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  position INTEGER NOT NULL,
  -- Where each part comes from, or 'store' where the store has set it. Kept, since presets change with versions.
  origins TEXT NOT NULL CHECK (json_valid(origins)),
  CHECK (limit_minutes >= target_minutes),
  UNIQUE (hall_id, code)
) STRICT;

-- Counters (台席).
CREATE TABLE counter (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 99),
  name TEXT CHECK (name IS NULL OR json_valid(name)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  UNIQUE (hall_id, number)
) STRICT;

CREATE TABLE counter_series (
  counter_id INTEGER NOT NULL REFERENCES counter (id),
  series_id INTEGER NOT NULL REFERENCES series (id),
  PRIMARY KEY (counter_id, series_id)
) STRICT, WITHOUT ROWID;

-- Settings with their history: a past figure is computed with the value of its day.
CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  key TEXT NOT NULL,
  -- NULL goes back to the default.
  value TEXT CHECK (value IS NULL OR json_valid(value)),
  effective_from TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  set_by_person_id INTEGER
) STRICT;
CREATE INDEX setting_history ON setting (hall_id, key, effective_from, id);
