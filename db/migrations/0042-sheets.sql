-- Which column is which in sheets that people imported before, so that the next one needs no asking.
CREATE TABLE sheet_mapping (
  -- The kind of sheet, such as staff.people.
  kind TEXT NOT NULL,
  -- The names in the header row, in order, as they are compared.
  header_fingerprint TEXT NOT NULL,
  -- By column key: the sheet's column counted from 0, or null.
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (kind, header_fingerprint)
) STRICT, WITHOUT ROWID;
