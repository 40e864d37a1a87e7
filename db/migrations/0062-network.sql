-- The door for the store's other machines (局域网): off until the manager turns it on. One row.
CREATE TABLE network (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  -- Where it listens; null for every address of the machine.
  address TEXT,
  port INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
  protection TEXT NOT NULL CHECK (protection IN ('own', 'given', 'none')),
  -- SHA-256 of the certificate that the operator brought; it lies beside the database with its key.
  given_certificate TEXT,
  CHECK (protection <> 'given' OR given_certificate IS NOT NULL)
) STRICT;
INSERT INTO network (id, is_on, address, port, protection) VALUES (1, 0, NULL, 8443, 'own');
