-- 编号: the numbers that numbered forms bear, one series for each kind of form, hall and year. Every number that was
-- given stands here with the record that bears it, so that a series has neither doubles nor gaps that nobody explains.
CREATE TABLE form_number (
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  -- Room and form, such as five-s.red-tag.
  kind TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 2020 AND 2199),
  number INTEGER NOT NULL CHECK (number >= 1),
  subject_kind TEXT NOT NULL,
  subject_id INTEGER NOT NULL,
  taken_at INTEGER NOT NULL,
  -- 作废: the form was spoilt or given up; its number is never given again.
  voided_at INTEGER CHECK (voided_at >= taken_at),
  void_reason TEXT CHECK ((void_reason IS NULL) = (voided_at IS NULL)),
  PRIMARY KEY (hall_id, kind, year, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX form_number_of_subject ON form_number (hall_id, kind, subject_kind, subject_id)
  WHERE voided_at IS NULL;
CREATE TRIGGER form_number_follows BEFORE INSERT ON form_number
WHEN new.number <> 1 + (
  SELECT coalesce(max(number), 0) FROM form_number
  WHERE hall_id = new.hall_id AND kind = new.kind AND year = new.year)
BEGIN
  SELECT raise(ABORT, 'The numbers of a form follow each other.');
END;
CREATE TRIGGER form_number_stays BEFORE DELETE ON form_number
BEGIN
  SELECT raise(ABORT, 'A number that was given is never taken out: it is voided.');
END;
