-- 号票: what the store has printed on its tickets. No row means the product's proposal.
CREATE TABLE ticket_design (
  hall_id INTEGER PRIMARY KEY REFERENCES hall (id),
  -- What to do when the number has passed: { zh, en? }
  passed TEXT CHECK (json_valid(passed)),
  prints_slogan INTEGER NOT NULL CHECK (prints_slogan IN (0, 1)),
  bilingual INTEGER NOT NULL CHECK (bilingual IN (0, 1)),
  -- What the QR code says, with {number} for the ticket's number, and what stands below it: { zh, en? }
  qr_content TEXT,
  qr_caption TEXT CHECK (json_valid(qr_caption)),
  -- The logo in black and white for each roll.
  logo_58 TEXT REFERENCES file (sha256),
  logo_80 TEXT REFERENCES file (sha256),
  CHECK ((logo_58 IS NULL) = (logo_80 IS NULL)),
  CHECK (qr_content IS NOT NULL OR qr_caption IS NULL)
) STRICT;
