-- 预计等候: what was expected of a ticket's wait when it was issued, and told. Its error is counted against the first
-- call, as the legs have it. A ticket of which nothing could be said has no row.
CREATE TABLE ticket_estimate (
  ticket_id INTEGER PRIMARY KEY REFERENCES ticket (id),
  -- People who waited and were to be called before, by counters that could serve this ticket.
  ahead INTEGER NOT NULL CHECK (ahead >= 0),
  -- 0 where a counter was free and was to call it next.
  mean_ms INTEGER NOT NULL CHECK (mean_ms >= 0),
  -- Eight in ten should be called between these.
  low_ms INTEGER NOT NULL CHECK (low_ms >= 0),
  high_ms INTEGER NOT NULL CHECK (high_ms >= low_ms)
) STRICT;
CREATE TRIGGER ticket_estimate_is_kept BEFORE UPDATE ON ticket_estimate
BEGIN
  SELECT raise(ABORT, 'An estimate is never changed after its ticket was issued.');
END;

-- What has been learned of a series: how long its tickets keep a counter, and how many of those who wait give up.
-- Sums in which earlier days count less and less; learned_on is the last day that is in them.
CREATE TABLE series_pace (
  series_id INTEGER PRIMARY KEY REFERENCES series (id),
  learned_on TEXT NOT NULL,
  calls REAL NOT NULL,
  handling_ms REAL NOT NULL,
  given_up REAL NOT NULL,
  waited_ms REAL NOT NULL
) STRICT;
