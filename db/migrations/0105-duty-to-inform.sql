-- 告知义务 (H4): businesses that end with a tick: charges, term and how to cancel were told, and the agreement is signed.
ALTER TABLE business_type ADD COLUMN must_inform INTEGER NOT NULL DEFAULT 0 CHECK (must_inform IN (0, 1));
-- The presets of contract, plan and value-added kinds.
UPDATE business_type SET must_inform = 1 WHERE code IN ('B09', 'B11', 'B12', 'B19', 'B22');

-- Whether the business had to be informed about on the day on which the item was added.
ALTER TABLE ticket_item ADD COLUMN must_inform INTEGER NOT NULL DEFAULT 0 CHECK (must_inform IN (0, 1));
-- 'signed', or why not; NULL where nobody has answered.
ALTER TABLE ticket_item ADD COLUMN agreement TEXT CHECK (
  agreement IS NULL OR (
    agreement IN ('signed', 'declined', 'system', 'later', 'other') AND must_inform = 1 AND outcome = 'settled'));
