-- Surprise rounds (突击检查): the days of a month, drawn by the host before the month's first of them. Nobody is told
-- a day before it comes; what was drawn never changes.
CREATE TABLE surprise_draw (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  month TEXT NOT NULL CHECK (month GLOB '20[0-9][0-9]-[01][0-9]'),
  drawn_at INTEGER NOT NULL,
  -- Kept to the host until the month is over.
  salt TEXT NOT NULL,
  -- ["2026-11-05", …]
  days TEXT NOT NULL CHECK (json_valid(days)),
  -- SHA-256 of month, salt and days: the same stands in the event of the draw.
  commitment TEXT NOT NULL,
  UNIQUE (hall_id, month)
) STRICT;
CREATE TRIGGER surprise_draw_is_never_changed BEFORE UPDATE ON surprise_draw
BEGIN SELECT RAISE (ABORT, 'a draw is never changed'); END;
CREATE TRIGGER surprise_draw_is_never_deleted BEFORE DELETE ON surprise_draw
BEGIN SELECT RAISE (ABORT, 'draws are never deleted'); END;
