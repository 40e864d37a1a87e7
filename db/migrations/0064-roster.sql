-- Shifts (班次): kinds of a person's day. Those that are no longer used are kept, since past days refer to them.
CREATE TABLE shift (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 12),
  kind TEXT NOT NULL CHECK (kind IN ('work', 'rest', 'leave')),
  -- { zh, en? }
  name TEXT NOT NULL CHECK (json_valid(name)),
  -- What stands in the cells of the roster, { zh, en? }.
  short_word TEXT NOT NULL CHECK (json_valid(short_word)),
  origin TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  UNIQUE (hall_id, code)
) STRICT;

-- When a working shift begins and ends on the hall's clock, from a day on: past days keep the hours that they had.
CREATE TABLE shift_hours (
  shift_id INTEGER NOT NULL REFERENCES shift (id),
  effective_from TEXT NOT NULL,
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  ends_at TEXT NOT NULL CHECK (ends_at GLOB '[0-2][0-9]:[0-5][0-9]' AND ends_at > starts_at),
  PRIMARY KEY (shift_id, effective_from)
) STRICT, WITHOUT ROWID;

-- The roster (排班): one person's day. No row means that nothing is planned.
CREATE TABLE roster_day (
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  business_date TEXT NOT NULL CHECK (business_date GLOB '20[0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  shift_id INTEGER NOT NULL REFERENCES shift (id),
  -- 值班经理
  duty_manager INTEGER NOT NULL CHECK (duty_manager IN (0, 1)),
  -- 机动/顶岗, and of whom where that is known.
  relief INTEGER NOT NULL CHECK (relief IN (0, 1)),
  relief_of_id INTEGER REFERENCES person (id),
  -- 每日一课主讲人
  lesson INTEGER NOT NULL CHECK (lesson IN (0, 1)),
  -- Who keeps this person's promises on a day off.
  substitute_id INTEGER REFERENCES person (id),
  CHECK (relief_of_id IS NULL OR (relief = 1 AND relief_of_id <> person_id)),
  CHECK (substitute_id IS NULL OR substitute_id <> person_id),
  PRIMARY KEY (person_id, business_date)
) STRICT, WITHOUT ROWID;
CREATE INDEX roster_of_day ON roster_day (hall_id, business_date);
CREATE UNIQUE INDEX roster_lesson ON roster_day (hall_id, business_date) WHERE lesson = 1;

-- Halls from before the roster start with the same proposals as new ones.
INSERT INTO shift (hall_id, code, kind, name, short_word, origin, active)
SELECT hall.id, proposal.value ->> 'code', proposal.value ->> 'kind', proposal.value ->> 'name',
  proposal.value ->> 'shortWord', 'proposal', 1
FROM hall, json_each('[
  {"code":"E","kind":"work","name":{"zh":"早班","en":"Early"},"shortWord":{"zh":"早","en":"E"}},
  {"code":"L","kind":"work","name":{"zh":"晚班","en":"Late"},"shortWord":{"zh":"晚","en":"L"}},
  {"code":"D","kind":"work","name":{"zh":"全天","en":"Whole day"},"shortWord":{"zh":"全","en":"D"}},
  {"code":"R","kind":"rest","name":{"zh":"休息","en":"Day off"},"shortWord":{"zh":"休","en":"–"}},
  {"code":"V","kind":"leave","name":{"zh":"请假","en":"Leave"},"shortWord":{"zh":"假","en":"Lv"}}
]') AS proposal;
INSERT INTO shift_hours (shift_id, effective_from, starts_at, ends_at)
SELECT id, '2000-01-01', CASE code WHEN 'L' THEN '11:30' ELSE '08:00' END,
  CASE code WHEN 'E' THEN '14:30' ELSE '18:00' END
FROM shift WHERE kind = 'work';
