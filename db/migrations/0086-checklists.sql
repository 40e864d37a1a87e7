-- Checklists (检查表): what is looked at. A hall has its own.
CREATE TABLE checklist_template (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  -- What it is for, such as 'five-s'.
  kind TEXT NOT NULL,
  -- { zh, en? }
  name TEXT NOT NULL CHECK (json_valid(name)),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
CREATE INDEX checklist_template_of_hall ON checklist_template (hall_id, kind);

-- Versions: the last one of a template can be changed until a check uses it; then it stays as it is for good.
CREATE TABLE checklist_version (
  id INTEGER PRIMARY KEY,
  template_id INTEGER NOT NULL REFERENCES checklist_template (id),
  number INTEGER NOT NULL CHECK (number > 0),
  -- { areas, items }, in the order of the walk.
  content TEXT NOT NULL CHECK (json_valid(content)),
  changed_at INTEGER NOT NULL,
  -- NULL for what the product proposes.
  changed_by_person_id INTEGER REFERENCES person (id),
  frozen_at INTEGER CHECK (frozen_at >= changed_at),
  UNIQUE (template_id, number)
) STRICT;
CREATE TRIGGER checklist_version_in_use_is_never_changed BEFORE UPDATE ON checklist_version WHEN OLD.frozen_at IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'a version in use is never changed'); END;
CREATE TRIGGER checklist_version_is_never_deleted BEFORE DELETE ON checklist_version
BEGIN SELECT RAISE (ABORT, 'versions are never deleted'); END;

-- Checks (检查): one walk with one version. It keeps the business date on which it began.
CREATE TABLE checklist_check (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  version_id INTEGER NOT NULL REFERENCES checklist_version (id),
  -- Those of its template, where every list of checks looks for them.
  template_id INTEGER NOT NULL REFERENCES checklist_template (id),
  kind TEXT NOT NULL,
  -- What gave rise to it, in the words of its room: 'opening', 'surprise'…
  occasion TEXT NOT NULL,
  business_date TEXT NOT NULL CHECK (business_date GLOB '20[0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  begun_at INTEGER NOT NULL,
  begun_by_person_id INTEGER REFERENCES person (id),
  submitted_at INTEGER CHECK (submitted_at >= begun_at),
  submitted_by_person_id INTEGER REFERENCES person (id),
  -- 作废: kept, and counted nowhere.
  voided_at INTEGER CHECK (voided_at >= begun_at),
  voided_by_person_id INTEGER REFERENCES person (id),
  void_reason TEXT,
  CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
  CHECK (submitted_at IS NOT NULL OR submitted_by_person_id IS NULL)
) STRICT;
-- Two people who begin the same round walk it together.
CREATE UNIQUE INDEX checklist_check_under_way ON checklist_check (hall_id, template_id, occasion, business_date)
WHERE submitted_at IS NULL AND voided_at IS NULL;
CREATE INDEX checklist_check_of_day ON checklist_check (hall_id, kind, business_date, id);
CREATE INDEX checklist_check_of_template ON checklist_check (template_id, business_date, id);
CREATE TRIGGER checklist_check_submitted_stays BEFORE UPDATE OF version_id, template_id, business_date, submitted_at
ON checklist_check WHEN OLD.submitted_at IS NOT NULL OR OLD.voided_at IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'a check that was handed in is never changed'); END;

-- What a check asks, fixed when it begins, and the answer that counts: the latest by the moment it was given.
CREATE TABLE checklist_answer (
  check_id INTEGER NOT NULL REFERENCES checklist_check (id),
  item_code TEXT NOT NULL,
  -- From 0, in the order of the walk.
  position INTEGER NOT NULL CHECK (position >= 0),
  -- NULL while nobody has answered.
  answered_at INTEGER,
  -- Counts up on the device that answered, and the answer's own id: they decide between two of the same moment.
  sequence INTEGER,
  answer_id TEXT,
  answered_by_person_id INTEGER REFERENCES person (id),
  -- 0 to 5 (five and more); NULL where it did not apply, for a reason.
  problems INTEGER CHECK (problems BETWEEN 0 AND 5),
  not_applicable TEXT CHECK (length(not_applicable) > 0),
  note TEXT NOT NULL DEFAULT '',
  -- 当场整改
  fixed_on_spot INTEGER NOT NULL DEFAULT 0 CHECK (fixed_on_spot IN (0, 1)),
  CHECK ((answered_at IS NULL) = (problems IS NULL AND not_applicable IS NULL)),
  CHECK (problems IS NULL OR not_applicable IS NULL),
  CHECK ((answered_at IS NULL) = (sequence IS NULL) AND (answered_at IS NULL) = (answer_id IS NULL)),
  PRIMARY KEY (check_id, item_code)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER checklist_answer_submitted_stays BEFORE UPDATE ON checklist_answer
WHEN (SELECT submitted_at IS NOT NULL OR voided_at IS NOT NULL FROM checklist_check WHERE id = OLD.check_id)
BEGIN SELECT RAISE (ABORT, 'the answers of a check that was handed in are never changed'); END;
CREATE TRIGGER checklist_answer_is_never_deleted BEFORE DELETE ON checklist_answer
BEGIN SELECT RAISE (ABORT, 'what a check asks stays'); END;

-- Photos of an answer. The picture itself stays untouched; what is drawn over it stands beside it.
CREATE TABLE checklist_photo (
  id INTEGER PRIMARY KEY,
  check_id INTEGER NOT NULL,
  item_code TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES file (sha256),
  -- When it was taken, as the camera says; NULL where it does not.
  captured_at INTEGER,
  imported_at INTEGER NOT NULL,
  taken_by_person_id INTEGER REFERENCES person (id),
  -- 64 bits of what the picture looks like (dHash), hex.
  look_hash TEXT NOT NULL CHECK (length(look_hash) = 16 AND look_hash NOT GLOB '*[^0-9a-f]*'),
  marks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(marks)),
  FOREIGN KEY (check_id, item_code) REFERENCES checklist_answer (check_id, item_code),
  UNIQUE (check_id, item_code, sha256)
) STRICT;
CREATE INDEX checklist_photo_file ON checklist_photo (sha256);
CREATE INDEX checklist_photo_age ON checklist_photo (imported_at);

-- Signatures under a check that was handed in: one by who checked, one by who was checked.
CREATE TABLE checklist_signature (
  check_id INTEGER NOT NULL REFERENCES checklist_check (id),
  role TEXT NOT NULL CHECK (role IN ('checker', 'checked')),
  person_id INTEGER NOT NULL REFERENCES person (id),
  how TEXT NOT NULL CHECK (how IN ('pin', 'finger')),
  -- What the finger drew.
  sha256 TEXT REFERENCES file (sha256),
  at INTEGER NOT NULL,
  CHECK ((how = 'finger') = (sha256 IS NOT NULL)),
  PRIMARY KEY (check_id, role)
) STRICT, WITHOUT ROWID;
