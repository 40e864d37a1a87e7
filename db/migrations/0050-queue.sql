-- Tickets (号票). What happened to each stands in the events; this is where it stands now.
CREATE TABLE ticket (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  -- The series and number printed on the ticket; a transfer keeps them.
  series_id INTEGER NOT NULL REFERENCES series (id),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
  -- The first business of the visit; all of them stand in ticket_item.
  business_type_id INTEGER NOT NULL REFERENCES business_type (id),
  -- 'counter' for a visit served without a number (无号办理): it never waited.
  entry TEXT NOT NULL CHECK (entry IN ('ticket', 'counter')),
  priority_class TEXT NOT NULL CHECK (priority_class IN ('care', 'service', 'vip', 'appointment', 'ordinary')),
  class_reason TEXT,
  appointment_at INTEGER CHECK ((appointment_at IS NOT NULL) = (priority_class = 'appointment')),
  state TEXT NOT NULL CHECK (
    state IN ('waiting', 'called', 'serving', 'held', 'no-show', 'finished', 'cancelled', 'expired')),
  issued_at INTEGER NOT NULL,
  -- The counter that calls or serves it, or last did.
  counter_id INTEGER REFERENCES counter (id),
  person_id INTEGER REFERENCES person (id),
  -- Where it is queued, and from when its place in the order counts: the wait already spent is kept.
  queue_series_id INTEGER NOT NULL REFERENCES series (id),
  ranks_from INTEGER NOT NULL,
  -- What binds it to less than its series: a counter, a skill, or numbers that go before it while they wait
  -- (JSON list of { id, leg }).
  target_counter_id INTEGER REFERENCES counter (id),
  skill_id INTEGER REFERENCES skill (id),
  behind TEXT CHECK (json_valid(behind)),
  bound INTEGER NOT NULL GENERATED ALWAYS AS (
    target_counter_id IS NOT NULL OR skill_id IS NOT NULL OR behind IS NOT NULL OR priority_class = 'appointment') STORED,
  -- Its last call that nobody answered, while it waits again.
  unanswered_call_at INTEGER,
  requeues INTEGER NOT NULL DEFAULT 0,
  -- Held for the hall's pool rather than for its counter.
  held_for_hall INTEGER NOT NULL DEFAULT 0 CHECK (held_for_hall IN (0, 1)),
  over_limit_cause TEXT CHECK (over_limit_cause IN ('system', 'materials', 'approval', 'complex', 'customer')),
  ended_at INTEGER CHECK (ended_at >= issued_at),
  -- 更正办结时间: when service really ended; ended_at keeps what was pressed.
  corrected_end_at INTEGER CHECK (corrected_end_at <= ended_at),
  correction_reason TEXT CHECK ((correction_reason IS NOT NULL) = (corrected_end_at IS NOT NULL)),
  -- Closed by the day's end, not by a person: its times are no measure.
  inexact INTEGER NOT NULL DEFAULT 0 CHECK (inexact IN (0, 1)),
  -- 作废: taken back by an undo; no figure counts it.
  voided INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1)),
  CHECK ((state IN ('called', 'serving')) <= (counter_id IS NOT NULL)),
  CHECK ((state IN ('finished', 'cancelled', 'expired')) = (ended_at IS NOT NULL)),
  UNIQUE (hall_id, business_date, series_id, number)
) STRICT;
CREATE UNIQUE INDEX ticket_active_at_counter ON ticket (counter_id) WHERE state IN ('called', 'serving');
CREATE INDEX ticket_queue ON ticket (hall_id, business_date, queue_series_id, priority_class, ranks_from, id)
  WHERE state = 'waiting' AND bound = 0;
CREATE INDEX ticket_waiting ON ticket (hall_id, business_date, bound, priority_class, id) WHERE state = 'waiting';
CREATE INDEX ticket_open ON ticket (hall_id, business_date) WHERE ended_at IS NULL;
CREATE INDEX ticket_day ON ticket (hall_id, business_date, id);
CREATE INDEX ticket_of_counter ON ticket (counter_id, business_date);

-- The legs of a visit: one for each time that the customer was queued, held or taken up again. Wait is the sum
-- of first_called_at - queued_at over the legs, way of arrived_at - first_called_at, handling of
-- ended_at - arrived_at.
CREATE TABLE ticket_leg (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  leg INTEGER NOT NULL CHECK (leg >= 1),
  series_id INTEGER NOT NULL REFERENCES series (id),
  queued_at INTEGER NOT NULL,
  counter_id INTEGER REFERENCES counter (id),
  person_id INTEGER REFERENCES person (id),
  first_called_at INTEGER CHECK (first_called_at >= queued_at),
  last_called_at INTEGER CHECK (last_called_at >= first_called_at),
  calls INTEGER NOT NULL DEFAULT 0,
  -- 选呼: called out of order, and why.
  chosen_reason TEXT,
  arrived_at INTEGER CHECK (arrived_at >= first_called_at),
  ended_at INTEGER CHECK (ended_at >= queued_at),
  PRIMARY KEY (ticket_id, leg)
) STRICT, WITHOUT ROWID;

-- Business items (业务): what the visit is about. The limit is that of the day on which the item was added.
CREATE TABLE ticket_item (
  -- Never given twice: an undo puts an item back under the id that it had.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  business_type_id INTEGER NOT NULL REFERENCES business_type (id),
  count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 99),
  limit_minutes INTEGER CHECK (limit_minutes > 0),
  added_at INTEGER NOT NULL,
  outcome TEXT CHECK (outcome IN ('settled', 'unsettled')),
  cause TEXT CHECK (cause IN ('materials', 'system', 'authority', 'back-office', 'customer')),
  ended_at INTEGER,
  CHECK ((outcome IS NULL) = (ended_at IS NULL)),
  CHECK ((outcome = 'unsettled') = (cause IS NOT NULL))
) STRICT;
CREATE INDEX ticket_item_of_ticket ON ticket_item (ticket_id, id);

-- The last number given in each series each day.
CREATE TABLE series_day (
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  series_id INTEGER NOT NULL REFERENCES series (id),
  last_number INTEGER NOT NULL,
  PRIMARY KEY (hall_id, business_date, series_id)
) STRICT, WITHOUT ROWID;

-- Skills (技能) that some customers need, whatever their series.
CREATE TABLE skill (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  code TEXT NOT NULL,
  name TEXT NOT NULL CHECK (json_valid(name)),
  origin TEXT NOT NULL,
  UNIQUE (hall_id, code)
) STRICT;
CREATE TABLE counter_skill (
  counter_id INTEGER NOT NULL REFERENCES counter (id),
  skill_id INTEGER NOT NULL REFERENCES skill (id),
  PRIMARY KEY (counter_id, skill_id)
) STRICT, WITHOUT ROWID;

-- Series that a counter takes over when its own are empty and these have waited too long.
CREATE TABLE counter_fallback (
  counter_id INTEGER NOT NULL REFERENCES counter (id),
  series_id INTEGER NOT NULL REFERENCES series (id),
  after_minutes INTEGER NOT NULL CHECK (after_minutes BETWEEN 0 AND 240),
  PRIMARY KEY (counter_id, series_id)
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

-- 暂停服务: a seated counter that calls nobody for a while.
CREATE TABLE counter_pause (
  id INTEGER PRIMARY KEY,
  counter_id INTEGER NOT NULL REFERENCES counter (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  business_date TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('restroom', 'meal', 'errand', 'meeting', 'other')),
  started_at INTEGER NOT NULL,
  ended_at INTEGER CHECK (ended_at >= started_at)
) STRICT;
CREATE UNIQUE INDEX pause_of_counter ON counter_pause (counter_id) WHERE ended_at IS NULL;

-- 系统故障: while one lasts, limit clocks stand still.
CREATE TABLE system_failure (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  declared_by_station_id INTEGER NOT NULL,
  declared_by_person_id INTEGER,
  ended_at INTEGER CHECK (ended_at >= started_at)
) STRICT;
CREATE UNIQUE INDEX failure_under_way ON system_failure (hall_id) WHERE ended_at IS NULL;

-- 叫经理: a counter's silent call for the duty manager, and when somebody came.
CREATE TABLE manager_call (
  id INTEGER PRIMARY KEY,
  counter_id INTEGER NOT NULL REFERENCES counter (id),
  business_date TEXT NOT NULL,
  called_at INTEGER NOT NULL,
  arrived_at INTEGER CHECK (arrived_at >= called_at)
) STRICT;
CREATE UNIQUE INDEX manager_call_under_way ON manager_call (counter_id, business_date) WHERE arrived_at IS NULL;

-- 分流: customers helped without a ticket.
CREATE TABLE diversion (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  business_type_id INTEGER REFERENCES business_type (id),
  channel TEXT NOT NULL CHECK (channel IN ('phone', 'machine', 'answer')),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX diversion_day ON diversion (hall_id, business_date);

-- The last step at each counter, and how the ticket stood before it: for taking it back within seconds.
CREATE TABLE counter_last_step (
  counter_id INTEGER PRIMARY KEY REFERENCES counter (id),
  event_id INTEGER NOT NULL REFERENCES event (id),
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  at INTEGER NOT NULL,
  -- { ticket, legs, items } as they stood before, or NULL for a ticket that did not exist before.
  before TEXT CHECK (json_valid(before))
) STRICT;
