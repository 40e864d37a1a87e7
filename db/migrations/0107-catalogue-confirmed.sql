-- 区域确认: who has looked at the newest version of an entry, and when.
ALTER TABLE catalogue_entry ADD COLUMN confirmed_at INTEGER;
ALTER TABLE catalogue_entry ADD COLUMN confirmed_by_id INTEGER REFERENCES person (id);
