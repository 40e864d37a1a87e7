-- Work that is done beside the calls: scheduled, or asked for by a command in its own transaction.
CREATE TABLE job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  -- What it is about: one occurrence of a rule, one paper to print. It is queued once, ever.
  key TEXT NOT NULL,
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  queued_at INTEGER NOT NULL,
  -- The moment by its rule; NULL for what no rule has queued.
  scheduled_for INTEGER,
  -- Not to be begun before; a retry moves it on.
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  started_at INTEGER,
  ended_at INTEGER,
  cancel_asked INTEGER NOT NULL DEFAULT 0 CHECK (cancel_asked IN (0, 1)),
  -- { share, words } of the running attempt
  progress TEXT CHECK (progress IS NULL OR json_valid(progress)),
  -- { code, details } of the last attempt that failed
  failure TEXT CHECK (failure IS NULL OR json_valid(failure)),
  CHECK ((state IN ('done', 'failed', 'cancelled')) = (ended_at IS NOT NULL)),
  CHECK ((state IN ('running', 'done')) <= (started_at IS NOT NULL)),
  CHECK ((state = 'failed') <= (failure IS NOT NULL)),
  UNIQUE (kind, key)
) STRICT;
CREATE INDEX job_queued ON job (due_at, id) WHERE state = 'queued';
CREATE INDEX job_schedule ON job (kind, scheduled_for) WHERE scheduled_for IS NOT NULL;
CREATE INDEX job_ended ON job (ended_at) WHERE ended_at IS NOT NULL;
