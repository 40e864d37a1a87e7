-- A person's photo (员工照片), shown on the counter's plate where the store wants it. It goes with the person, and is not
-- part of any record.
CREATE TABLE staff_photo (
  person_id INTEGER PRIMARY KEY REFERENCES person (id),
  photo TEXT NOT NULL REFERENCES file (sha256),
  set_at INTEGER NOT NULL,
  set_by_person_id INTEGER REFERENCES person (id)
) STRICT;
