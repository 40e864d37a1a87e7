-- A station's printer was a text, the name that its own system gives it. It becomes a printer of its own, which hangs
-- on that station and is named after it, and serves what a screen of that purpose prints.
INSERT INTO printer (hall_id, name, connection, paper, station_id, cutter, beeper, active)
  SELECT hall_id, name, json_object('kind', 'system', 'systemName', printer),
    iif(purpose IN ('kiosk', 'greeter'), '80mm', 'A4'), iif(purpose = 'desk', NULL, id), 1, 0, 1
  FROM station WHERE printer IS NOT NULL;

INSERT INTO print_assignment (hall_id, station_id, purpose, printer_id)
  SELECT s.hall_id, s.id, p.value, printer.id
  FROM station s
  JOIN printer ON printer.hall_id = s.hall_id AND printer.name = s.name
  JOIN json_each(iif(s.purpose IN ('kiosk', 'greeter'), '["ticket"]', '["slip", "report", "certificate"]')) p
  WHERE s.printer IS NOT NULL;

ALTER TABLE station DROP COLUMN printer;
