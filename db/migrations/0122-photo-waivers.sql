-- 没有照片: where a photo of an item was wanted and none was taken, why. 'cannot' has a reason; 'later' is a paper sheet
-- whose photos follow.
CREATE TABLE checklist_photo_waiver (
  check_id INTEGER NOT NULL,
  item_code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cannot', 'later')),
  reason TEXT CHECK (length(reason) > 0),
  waived_at INTEGER NOT NULL,
  waived_by_person_id INTEGER REFERENCES person (id),
  CHECK ((kind = 'cannot') = (reason IS NOT NULL)),
  PRIMARY KEY (check_id, item_code),
  FOREIGN KEY (check_id, item_code) REFERENCES checklist_answer (check_id, item_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX checklist_photo_waiver_later ON checklist_photo_waiver (kind, check_id) WHERE kind = 'later';
