-- Standard photos (标准照): what an item looks like when it is right. Of those that were not taken back, the one set last counts.
CREATE TABLE standard_photo (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  item_code TEXT NOT NULL,
  photo TEXT NOT NULL REFERENCES file (sha256),
  -- The model hall (样板厅) that it came from, by code and { zh, en? }; NULL for this hall's own.
  from_code TEXT,
  from_name TEXT CHECK (json_valid(from_name)),
  set_at INTEGER NOT NULL,
  set_by_person_id INTEGER REFERENCES person (id),
  removed_at INTEGER CHECK (removed_at >= set_at),
  CHECK ((from_code IS NULL) = (from_name IS NULL))
) STRICT;
CREATE INDEX standard_photo_of_item ON standard_photo (hall_id, item_code, id);
