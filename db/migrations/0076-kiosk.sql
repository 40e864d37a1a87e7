-- 取号机版面: the tiles that customers see, in the store's order. None means the product's proposal.
CREATE TABLE kiosk_tile (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  position INTEGER NOT NULL,
  -- { zh, en? }
  name TEXT NOT NULL CHECK (json_valid(name)),
  UNIQUE (hall_id, position)
) STRICT;

-- Each business stands on one tile at most; those on none are under 其他.
CREATE TABLE kiosk_tile_business (
  business_type_id INTEGER PRIMARY KEY REFERENCES business_type (id),
  tile_id INTEGER NOT NULL REFERENCES kiosk_tile (id) ON DELETE CASCADE,
  position INTEGER NOT NULL
) STRICT;

-- What customers call a business, beside its name.
CREATE TABLE kiosk_word (
  business_type_id INTEGER NOT NULL REFERENCES business_type (id),
  position INTEGER NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (business_type_id, position)
) STRICT, WITHOUT ROWID;
