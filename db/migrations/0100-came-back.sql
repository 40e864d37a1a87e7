-- 凭告知单回来: the ticket was issued for a missing-papers notice that the customer brought back, and goes to the front
-- of the ordinary customers. No class of its own: who comes back with care keeps that.
ALTER TABLE ticket ADD COLUMN came_back INTEGER NOT NULL DEFAULT 0 CHECK (came_back IN (0, 1));
CREATE INDEX ticket_back ON ticket (hall_id, business_date, id) WHERE state = 'waiting' AND came_back = 1;
