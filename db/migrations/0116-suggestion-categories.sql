-- 建议类别 (B17): what suggestions are about; the store edits the list.
CREATE TABLE suggestion_category (
  id INTEGER PRIMARY KEY,
  hall_id INTEGER NOT NULL REFERENCES hall (id),
  -- { zh, en? }
  name TEXT NOT NULL CHECK (json_valid(name)),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX suggestion_category_name ON suggestion_category (hall_id, json_extract(name, '$.zh'));

-- Halls that were set up before begin with the seven kinds that new ones do.
INSERT INTO suggestion_category (hall_id, name, active)
SELECT hall.id, preset.name, 1 FROM hall JOIN (
  SELECT 1 AS at, '{"zh":"服务态度与规范","en":"Service and manners"}' AS name
  UNION ALL SELECT 2, '{"zh":"业务流程","en":"Procedures"}'
  UNION ALL SELECT 3, '{"zh":"资费套餐","en":"Tariffs and plans"}'
  UNION ALL SELECT 4, '{"zh":"网络质量","en":"Network quality"}'
  UNION ALL SELECT 5, '{"zh":"环境设施","en":"Premises"}'
  UNION ALL SELECT 6, '{"zh":"自助与电子渠道","en":"Self-service and apps"}'
  UNION ALL SELECT 7, '{"zh":"宣传告知","en":"Notices and information"}'
) AS preset ORDER BY hall.id, preset.at;

-- 回访: the complaints that are still to be called again.
CREATE INDEX complaint_to_follow_up ON complaint (hall_id, record_id) WHERE followed_up_at IS NULL;
-- 网络问题, 意见建议: the records of a kind in a span.
CREATE INDEX first_contact_kind ON first_contact (hall_id, kind, opened_at);
