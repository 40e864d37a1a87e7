-- Businesses that only who is certified for them may serve. None is to begin with: on the first day nobody is certified.
ALTER TABLE business_type ADD COLUMN needs_certification INTEGER NOT NULL DEFAULT 0
  CHECK (needs_certification IN (0, 1));
CREATE INDEX business_type_needing ON business_type (hall_id) WHERE needs_certification = 1;

-- Certifications (持证): who may serve a business, or has a skill. Never deleted: one that ended early is revoked.
CREATE TABLE certification (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  -- What for: exactly one of the two.
  business_type_id INTEGER REFERENCES business_type (id),
  skill_id INTEGER REFERENCES skill (id),
  valid_from TEXT NOT NULL CHECK (valid_from GLOB '20[0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  -- The last day; NULL for one without an end.
  valid_until TEXT CHECK (valid_until >= valid_from),
  certified_by_id INTEGER NOT NULL REFERENCES person (id),
  number TEXT CHECK (length(number) BETWEEN 1 AND 40),
  revoked_at INTEGER,
  revocation_reason TEXT CHECK (length(revocation_reason) BETWEEN 1 AND 200),
  CHECK ((business_type_id IS NULL) <> (skill_id IS NULL)),
  CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL))
) STRICT;
CREATE INDEX certification_of_person ON certification (person_id) WHERE revoked_at IS NULL;
