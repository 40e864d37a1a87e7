-- Themed counters (主题专席, A11): a counter that stands for something for a while, such as 春游专席.
CREATE TABLE themed_counter (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  -- { zh, en? }
  name TEXT NOT NULL CHECK (json_valid(name)),
  counter_id INTEGER NOT NULL REFERENCES counter (id),
  from_date TEXT NOT NULL,
  until_date TEXT NOT NULL CHECK (until_date >= from_date),
  -- What the clerk says to the customer.
  script TEXT NOT NULL,
  -- Whether tickets of its businesses are called first there, or only those, or as ever.
  routing TEXT NOT NULL CHECK (routing IN ('first', 'only', 'ordinary')),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  -- What came of it, in the words of who looked back on it.
  summary TEXT,
  summary_at INTEGER,
  summary_by_id INTEGER REFERENCES person (id),
  -- When its figures were told as a finding, after its last day.
  told_at INTEGER,
  CHECK ((summary IS NULL) = (summary_at IS NULL))
) STRICT;
CREATE INDEX themed_counter_at ON themed_counter (counter_id, until_date);

-- The businesses that it is for.
CREATE TABLE themed_business (
  theme_id INTEGER NOT NULL REFERENCES themed_counter (id),
  business_type_id INTEGER NOT NULL REFERENCES business_type (id),
  PRIMARY KEY (theme_id, business_type_id)
) STRICT, WITHOUT ROWID;

-- What it recommends, in order. One that is taken out keeps what was counted.
CREATE TABLE themed_product (
  id INTEGER PRIMARY KEY,
  theme_id INTEGER NOT NULL REFERENCES themed_counter (id),
  name TEXT NOT NULL CHECK (json_valid(name)),
  position INTEGER NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
CREATE INDEX themed_product_of ON themed_product (theme_id, position);

-- 推介成功: a customer took a product, counted with one key at the counter.
CREATE TABLE themed_result (
  id INTEGER PRIMARY KEY,
  product_id INTEGER NOT NULL REFERENCES themed_product (id),
  business_date TEXT NOT NULL,
  at INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  ticket_id INTEGER REFERENCES ticket (id),
  -- Taken back: counted by mistake.
  voided INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1))
) STRICT;
CREATE INDEX themed_result_of ON themed_result (product_id, business_date);
