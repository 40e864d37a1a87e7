-- The rota of the daily show (晒图排期): the centre's halls in their order, from a day on until the next rota.
CREATE TABLE show_rota (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  from_date TEXT NOT NULL CHECK (from_date GLOB '20[0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  per_day INTEGER NOT NULL CHECK (per_day BETWEEN 1 AND 9),
  -- [{ name, own }]: a store knows other halls by name only.
  halls TEXT NOT NULL CHECK (json_valid(halls)),
  set_at INTEGER NOT NULL,
  set_by_person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX show_rota_of_hall ON show_rota (hall_id, from_date, id);

-- The daily show (每日一晒) of a day. It is done once its picture is made, and may be made again.
CREATE TABLE daily_show (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL CHECK (business_date GLOB '20[0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  -- In hundredths of a point; NULL where none is told.
  score INTEGER CHECK (score BETWEEN 0 AND 10000),
  highlight TEXT NOT NULL,
  problem TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  picture TEXT REFERENCES file (sha256),
  done_at INTEGER,
  done_by_person_id INTEGER REFERENCES person (id),
  CHECK ((picture IS NULL) = (done_at IS NULL)),
  UNIQUE (hall_id, business_date)
) STRICT;

-- Its six shots, each of an area of the hall.
CREATE TABLE daily_show_shot (
  show_id INTEGER NOT NULL REFERENCES daily_show (id),
  slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 6),
  area TEXT NOT NULL CHECK (length(area) BETWEEN 1 AND 20),
  photo TEXT NOT NULL REFERENCES file (sha256),
  PRIMARY KEY (show_id, slot)
) STRICT, WITHOUT ROWID;

-- What was said of it in the chat, written down here.
CREATE TABLE daily_show_comment (
  id INTEGER PRIMARY KEY,
  show_id INTEGER NOT NULL REFERENCES daily_show (id),
  said_by TEXT NOT NULL CHECK (length(said_by) BETWEEN 1 AND 30),
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 300),
  noted_at INTEGER NOT NULL,
  noted_by_person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX daily_show_comment_of_show ON daily_show_comment (show_id, id);
