-- 环节计时 (study mode): when a step of a visit was over. The first begins with the arrival, the last ends with the visit.
CREATE TABLE ticket_step (
  ticket_id INTEGER NOT NULL REFERENCES ticket (id),
  step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 4),
  ended_at INTEGER NOT NULL,
  PRIMARY KEY (ticket_id, step)
) STRICT, WITHOUT ROWID;
