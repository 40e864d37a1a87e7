-- How a case stands beside its steps, so that the desk's lists and the watch need not read all of them.
-- Since when it stands so, UTC ms.
ALTER TABLE special_case ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
-- At which level of its chain it waits, from 0, while it is being approved.
ALTER TABLE special_case ADD COLUMN level INTEGER CHECK (level >= 0);
-- 预约: when somebody goes to the customer, UTC ms.
ALTER TABLE special_case ADD COLUMN appointed_at INTEGER;

UPDATE special_case SET since = coalesce(
  (SELECT max(at) FROM special_case_step WHERE case_id = special_case.id AND kind IN (
    'submitted', 'approved', 'approved-outside', 'sent-back', 'refused', 'promised', 'settled', 'told', 'withdrawn')),
  opened_at);
UPDATE special_case SET level = (
  SELECT count(*) FROM special_case_step WHERE case_id = special_case.id AND kind IN ('approved', 'approved-outside')
    AND id > (SELECT max(id) FROM special_case_step WHERE case_id = special_case.id AND kind = 'submitted'))
WHERE state = 'approving';
