-- 恢复卡: the key with which the region answers a store whose manager has forgotten the PIN. The region has it on paper
-- or in a file of its own; whoever has this database has everything anyway.
CREATE TABLE recovery_card (
  hall_id INTEGER PRIMARY KEY REFERENCES hall (id),
  key TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;

-- The question that stands on the host's screen, at most one at a time.
CREATE TABLE recovery_question (
  hall_id INTEGER PRIMARY KEY REFERENCES hall (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  challenge TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL CHECK (expires_at > asked_at),
  tries INTEGER NOT NULL DEFAULT 0
) STRICT;
