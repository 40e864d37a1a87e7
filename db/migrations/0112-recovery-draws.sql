-- Draws among those who wait too long (候时抽奖, A17): who could win, and by what the lot fell. Never changed.
CREATE TABLE recovery_draw (
  prize_id INTEGER PRIMARY KEY REFERENCES prize (id),
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  at INTEGER NOT NULL,
  -- JSON list of the tickets that could win, by record id, in the order in which they were counted.
  candidates TEXT NOT NULL CHECK (json_valid(candidates)),
  -- 32 random bytes as hexadecimal digits; the winner is number (seed modulo candidates), counted from 0.
  seed TEXT NOT NULL CHECK (length(seed) = 64),
  winner INTEGER NOT NULL CHECK (winner >= 0),
  drawn_by_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX recovery_draw_at ON recovery_draw (hall_id, at);
CREATE TRIGGER recovery_draw_is_never_changed BEFORE UPDATE ON recovery_draw
BEGIN SELECT RAISE (ABORT, 'a draw is never changed'); END;
CREATE TRIGGER recovery_draw_is_never_deleted BEFORE DELETE ON recovery_draw
BEGIN SELECT RAISE (ABORT, 'draws are never deleted'); END;
