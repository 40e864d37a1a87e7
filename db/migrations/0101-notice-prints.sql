-- 一次性告知单: how often it was printed. What was never printed was not told on paper.
ALTER TABLE missing_notice ADD COLUMN prints INTEGER NOT NULL DEFAULT 0 CHECK (prints >= 0);
-- For the visits in which something was missing, and for the ticket with which the customer came back.
CREATE INDEX missing_notice_ticket ON missing_notice (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX missing_notice_used ON missing_notice (used_for_ticket_id) WHERE used_for_ticket_id IS NOT NULL;
