import type { ReadableDb } from '../../../db/database/handle.ts';

const notUndone = 'NOT EXISTS (SELECT 1 FROM event u WHERE u.undoes_event_id = e.id)';
const happened = (kind: string): string =>
  `(SELECT count(*) FROM event e WHERE e.subject_kind = 'ticket' AND e.subject_id = t.id AND e.kind = '${kind}' AND ${notUndone})`;

/** What holds of any hall at any time, each as a search for what breaks it. The parameter is the last earlier ticket. */
const claims: Readonly<Record<string, string>> = {
  'no interval of a leg is negative': `
    SELECT * FROM ticket_leg WHERE ticket_id > ?
      AND NOT (queued_at <= coalesce(first_called_at, queued_at)
        AND coalesce(first_called_at, queued_at) <= coalesce(last_called_at, first_called_at, queued_at)
        AND coalesce(last_called_at, queued_at) <= coalesce(arrived_at, last_called_at, queued_at)
        AND coalesce(arrived_at, last_called_at, queued_at) <= coalesce(ended_at, 9e15))`,
  'a leg begins when the one before has ended': `
    SELECT * FROM ticket_leg l JOIN ticket_leg n ON n.ticket_id = l.ticket_id AND n.leg = l.leg + 1
    WHERE l.ticket_id > ? AND NOT coalesce(n.queued_at >= l.ended_at, 0)`,
  'the legs of a visit are numbered from one': `
    SELECT ticket_id FROM ticket_leg WHERE ticket_id > ? GROUP BY ticket_id HAVING max(leg) <> count(*) OR min(leg) <> 1`,
  'a visit ends with its last leg or after it': `
    SELECT * FROM ticket t JOIN ticket_leg l ON l.ticket_id = t.id WHERE t.id > ? AND l.ended_at > t.ended_at`,
  'an ended visit has no open leg': `
    SELECT * FROM ticket t JOIN ticket_leg l ON l.ticket_id = t.id
    WHERE t.id > ? AND t.ended_at IS NOT NULL AND l.ended_at IS NULL`,
  'who is finished was served, and every item has its outcome': `
    SELECT * FROM ticket t JOIN ticket_leg l ON l.ticket_id = t.id
      AND l.leg = (SELECT max(leg) FROM ticket_leg WHERE ticket_id = t.id)
    WHERE t.id > ? AND t.state = 'finished' AND (l.arrived_at IS NULL
      OR EXISTS (SELECT 1 FROM ticket_item WHERE ticket_id = t.id AND outcome IS NULL))`,
  'no item ends before it was added': `
    SELECT * FROM ticket_item WHERE ticket_id > ? AND ended_at < added_at`,
  'a visit has an item': `
    SELECT * FROM ticket t WHERE t.id > ? AND NOT EXISTS (SELECT 1 FROM ticket_item WHERE ticket_id = t.id)`,
  'the numbers of a series on a day are 1, 2, 3 and so on to the last given': `
    SELECT d.* FROM series_day d
    LEFT JOIN ticket t ON t.hall_id = d.hall_id AND t.business_date = d.business_date AND t.series_id = d.series_id
    WHERE d.business_date >= coalesce((SELECT min(business_date) FROM ticket WHERE id > ?), '')
    GROUP BY d.hall_id, d.business_date, d.series_id
    HAVING count(DISTINCT t.number) <> d.last_number OR max(t.number) <> d.last_number OR count(*) <> d.last_number`,
  'nobody of an earlier day is still there once there is somebody new': `
    SELECT * FROM ticket t WHERE t.id > ? AND t.ended_at IS NULL
      AND t.business_date < (SELECT max(business_date) FROM ticket)`,
  'a counter has one visit at a time': `
    SELECT * FROM ticket_leg a JOIN ticket_leg b ON a.counter_id = b.counter_id
      AND (a.ticket_id, a.leg) <> (b.ticket_id, b.leg)
    WHERE min(a.ticket_id, b.ticket_id) > ? AND a.first_called_at >= b.first_called_at
      AND a.first_called_at < coalesce(b.ended_at, 9e15) AND coalesce(a.ended_at, 9e15) > a.first_called_at`,
  'whoever calls somebody sits at that counter': `
    SELECT * FROM ticket_leg l WHERE l.ticket_id > ? AND l.first_called_at IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM seat s WHERE s.counter_id = l.counter_id AND s.person_id = l.person_id
        AND l.first_called_at BETWEEN s.taken_at AND coalesce(s.left_at, 9e15))`,
  'nobody is called to a counter that pauses': `
    SELECT * FROM ticket_leg l JOIN counter_pause p ON p.counter_id = l.counter_id
    WHERE l.ticket_id > ? AND l.first_called_at > p.started_at AND l.first_called_at < coalesce(p.ended_at, 9e15)`,
  'who came without a number never waited': `
    SELECT * FROM ticket t JOIN ticket_leg l ON l.ticket_id = t.id AND l.leg = 1
    WHERE t.id > ? AND t.entry = 'counter' AND l.first_called_at <> l.queued_at`,
  'every leg that was called has its call among the events': `
    SELECT * FROM ticket t WHERE t.id > ?
      AND (SELECT count(first_called_at) FROM ticket_leg WHERE ticket_id = t.id)
        <> ${happened('ticket.called')} + ${happened('ticket.reopened')} + (t.entry = 'counter')`,
  'who is finished was finished once more than taken up again': `
    SELECT * FROM ticket t WHERE t.id > ?
      AND ${happened('ticket.finished')} - ${happened('ticket.reopened')} <> (t.state = 'finished')`,
  'who came once is counted once': `
    SELECT * FROM ticket t WHERE t.id > ? AND ${happened('ticket.issued')} <> 1`,
};

const stayClaims: Readonly<Record<string, string>> = {
  'a person has one seat at a time, and a seat one person': `
    SELECT * FROM seat a JOIN seat b ON a.id < b.id AND (a.counter_id = b.counter_id OR a.person_id = b.person_id)
    WHERE a.taken_at < coalesce(b.left_at, 9e15) AND b.taken_at < coalesce(a.left_at, 9e15)`,
  'a pause lies within a seat at its counter': `
    SELECT * FROM counter_pause p WHERE NOT EXISTS (
      SELECT 1 FROM seat s WHERE s.counter_id = p.counter_id AND s.person_id = p.person_id
        AND s.taken_at <= p.started_at AND coalesce(p.ended_at, 9e15) <= coalesce(s.left_at, 9e15))`,
  'system failures do not overlap': `
    SELECT * FROM system_failure a JOIN system_failure b ON a.id < b.id
    WHERE a.started_at < coalesce(b.ended_at, 9e15) AND b.started_at < coalesce(a.ended_at, 9e15)`,
};

/**
 * What does not add up in a hall's tickets, legs, items, seats and events: nothing, as a list of the claims that are
 * broken with the first row that breaks each.
 * @param afterTicket looks at the tickets after this one
 */
export function whatDoesNotAddUp(db: ReadableDb, afterTicket = 0): { claim: string; row: unknown }[] {
  const broken = Object.entries(claims).map(([claim, sql]) => ({
    claim,
    row: db.read<[number], unknown>(`${sql} LIMIT 1`).get(afterTicket),
  }));
  const stays = Object.entries(stayClaims).map(([claim, sql]) => ({
    claim,
    row: db.read<[], unknown>(`${sql} LIMIT 1`).get(),
  }));
  return [...broken, ...stays].filter(({ row }) => row !== undefined);
}
