-- Announcements (播报): what the hall is to hear, written in the transaction of the call that asks for it.
CREATE TABLE announcement (
  -- A screen asks for those after its last one, so no id is ever given twice.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  business_date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('call', 'recall', 'notice')),
  -- Of a call and a recall: whom, where to, and the event that it belongs to.
  ticket_id INTEGER REFERENCES ticket (id),
  counter_id INTEGER REFERENCES counter (id),
  event_id INTEGER REFERENCES event (id),
  -- Of a notice: { zh, en? }.
  words TEXT CHECK (json_valid(words)),
  at INTEGER NOT NULL,
  -- When an undo took the call back: it is not spoken any more.
  withdrawn_at INTEGER CHECK (withdrawn_at >= at),
  CHECK ((kind = 'notice') = (words IS NOT NULL)),
  CHECK ((kind = 'notice') = (ticket_id IS NULL)),
  CHECK ((kind = 'notice') = (counter_id IS NULL)),
  CHECK ((kind = 'notice') = (event_id IS NULL))
) STRICT;
CREATE INDEX announcement_day ON announcement (hall_id, business_date, id);
CREATE UNIQUE INDEX announcement_of_event ON announcement (event_id) WHERE event_id IS NOT NULL;

-- What became of each, as its speaker reported it; the order of the ids is the order of their turns.
CREATE TABLE announcement_spoken (
  id INTEGER PRIMARY KEY,
  announcement_id INTEGER NOT NULL REFERENCES announcement (id),
  -- Who hears it together: 'hall', or 'station-7' for a screen that speaks for its own counters.
  zone TEXT NOT NULL,
  -- The station that spoke; no key, since an unpaired screen has no row.
  station_id INTEGER NOT NULL,
  result TEXT NOT NULL CHECK (result IN ('spoken', 'shown', 'chime', 'withdrawn', 'failed')),
  at INTEGER NOT NULL,
  UNIQUE (announcement_id, zone)
) STRICT;
CREATE INDEX announcement_spoken_zone ON announcement_spoken (zone, announcement_id);

-- Displays (叫号屏) that differ from the usual: all calls, in turn with the other screens of the hall.
CREATE TABLE display_station (
  station_id INTEGER PRIMARY KEY REFERENCES station (id),
  sound TEXT NOT NULL CHECK (sound IN ('hall', 'own', 'silent'))
) STRICT;
-- The counters whose calls it shows; none for all.
CREATE TABLE display_station_counter (
  station_id INTEGER NOT NULL REFERENCES display_station (station_id),
  counter_id INTEGER NOT NULL REFERENCES counter (id),
  PRIMARY KEY (station_id, counter_id)
) STRICT, WITHOUT ROWID;

-- Recorded words (录音), for machines without a Chinese voice.
CREATE TABLE announcement_clip (
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES file (sha256),
  PRIMARY KEY (hall_id, name)
) STRICT, WITHOUT ROWID;
