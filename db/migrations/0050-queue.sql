-- Tickets (号票). What happened to each stands in the events; this is where it stands now.
CREATE TABLE ticket (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  -- The series and number printed on the ticket; a transfer keeps them.
  series_id INTEGER NOT NULL REFERENCES series (id),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
  business_type_id INTEGER NOT NULL REFERENCES business_type (id),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'serving', 'finished', 'no-show', 'cancelled')),
  issued_at INTEGER NOT NULL,
  -- The counter that calls or serves it, or last did.
  counter_id INTEGER REFERENCES counter (id),
  person_id INTEGER REFERENCES person (id),
  ended_at INTEGER CHECK (ended_at >= issued_at),
  CHECK ((state IN ('called', 'serving')) <= (counter_id IS NOT NULL)),
  CHECK ((state IN ('finished', 'no-show', 'cancelled')) = (ended_at IS NOT NULL)),
  UNIQUE (hall_id, business_date, series_id, number)
) STRICT;
CREATE UNIQUE INDEX ticket_active_at_counter ON ticket (counter_id) WHERE state IN ('called', 'serving');
CREATE INDEX ticket_waiting ON ticket (hall_id, business_date, series_id, id) WHERE state = 'waiting';
CREATE INDEX ticket_day ON ticket (hall_id, business_date, id);
CREATE INDEX ticket_of_counter ON ticket (counter_id, business_date);

-- The legs of a visit: one for each time that the customer was queued. Wait is the sum of
-- first_called_at - queued_at over the legs, way arrived_at - first_called_at, handling ended_at - arrived_at.
CREATE TABLE ticket_leg (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  leg INTEGER NOT NULL,
  series_id INTEGER NOT NULL REFERENCES series (id),
  queued_at INTEGER NOT NULL,
  counter_id INTEGER REFERENCES counter (id),
  person_id INTEGER REFERENCES person (id),
  first_called_at INTEGER CHECK (first_called_at >= queued_at),
  calls INTEGER NOT NULL DEFAULT 0,
  last_called_at INTEGER CHECK (last_called_at >= first_called_at),
  arrived_at INTEGER CHECK (arrived_at >= first_called_at),
  ended_at INTEGER CHECK (ended_at >= queued_at),
  PRIMARY KEY (ticket_id, leg)
) STRICT, WITHOUT ROWID;

-- The last number given in each series each day.
CREATE TABLE series_day (
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  series_id INTEGER NOT NULL REFERENCES series (id),
  last_number INTEGER NOT NULL,
  PRIMARY KEY (hall_id, business_date, series_id)
) STRICT, WITHOUT ROWID;

-- Who sits where (在岗): one seat per person and one person per counter.
CREATE TABLE seat (
  id INTEGER PRIMARY KEY,
  counter_id INTEGER NOT NULL REFERENCES counter (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  business_date TEXT NOT NULL,
  taken_at INTEGER NOT NULL,
  left_at INTEGER CHECK (left_at >= taken_at)
) STRICT;
CREATE UNIQUE INDEX seat_of_counter ON seat (counter_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX seat_of_person ON seat (person_id) WHERE left_at IS NULL;
