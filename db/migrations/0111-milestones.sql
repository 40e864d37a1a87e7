-- Milestones (里程碑客户, A16): which customers of a day win what, and between which dates.
CREATE TABLE milestone_rule (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  -- { zh, en? }
  name TEXT NOT NULL CHECK (json_valid(name)),
  -- JSON list of positions, such as [12, 112, 212]
  positions TEXT NOT NULL CHECK (json_valid(positions)),
  from_date TEXT NOT NULL,
  -- NULL for a rule without an end.
  until_date TEXT CHECK (until_date >= from_date),
  gift_id INTEGER NOT NULL REFERENCES gift (id),
  -- From when on the rule holds as it is: what was passed before is not won afterwards.
  since_at INTEGER NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- Which position a prize was won with. Never two winners for one position of a day.
CREATE TABLE milestone_win (
  prize_id INTEGER PRIMARY KEY REFERENCES prize (id),
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  rule_id INTEGER NOT NULL REFERENCES milestone_rule (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  UNIQUE (hall_id, business_date, position)
) STRICT;
