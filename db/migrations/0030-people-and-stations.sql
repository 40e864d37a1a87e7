-- Staff (人员). Everything else holds their ids; names stand here only.
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  -- 工号
  staff_number TEXT NOT NULL CHECK (length(staff_number) BETWEEN 1 AND 20),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  -- JSON list of roles
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  UNIQUE (hall_id, staff_number)
) STRICT;

-- Stations (终端): every screen is one, a desktop window too.
CREATE TABLE station (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  purpose TEXT NOT NULL CHECK (purpose IN ('desk', 'counter', 'greeter', 'display', 'kiosk', 'rating', 'tablet')),
  counter_id INTEGER REFERENCES counter (id),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  UNIQUE (hall_id, name)
) STRICT;
