-- Who this installation is in signed files: one key pair, made at first use. It moves with a restored backup.
CREATE TABLE exchange_identity (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- Ed25519; base64 of the 32 bytes, and of PKCS #8.
  public_key TEXT NOT NULL,
  private_key TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;

-- Whose signed files are taken in. One key per sender and one sender per key, as long as it is trusted.
CREATE TABLE exchange_key (
  id INTEGER PRIMARY KEY,
  -- The sender's hall code.
  sender TEXT NOT NULL,
  public_key TEXT NOT NULL,
  trusted_at INTEGER NOT NULL,
  trusted_by_person_id INTEGER REFERENCES person (id),
  revoked_at INTEGER CHECK (revoked_at >= trusted_at)
) STRICT;
CREATE UNIQUE INDEX exchange_key_of_sender ON exchange_key (sender) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX exchange_sender_of_key ON exchange_key (public_key) WHERE revoked_at IS NULL;

-- Every signed file that was taken in, so that taking it in again changes nothing.
CREATE TABLE exchange_import (
  -- SHA-256 of what is signed in it.
  file_hash TEXT PRIMARY KEY,
  sender TEXT NOT NULL,
  kind TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  imported_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Other halls and the centre, as their hall cards (营业厅名片) introduce them.
CREATE TABLE exchange_hall (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (json_valid(name)),
  outlet_type TEXT NOT NULL,
  card_created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
