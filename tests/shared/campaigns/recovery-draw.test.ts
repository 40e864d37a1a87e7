import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf, drawnIndex, nextDrawAt } from '../../../shared/campaigns/recovery-draw.ts';
import { closeReasons, prizeStanding } from '../../../shared/campaigns/prize.ts';
import type { TicketState } from '../../../shared/queue/ticket.ts';

const minute = 60_000;
const seed = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));

describe('who can win a draw', () => {
  it('is everybody who waits longer than the rule says and has not won, and nobody else', () => {
    const waiting = fc.uniqueArray(
      fc.record({ ticketId: fc.integer({ min: 1, max: 60 }), waited: fc.integer({ min: 0, max: 60 }) }),
      { selector: ({ ticketId }) => ticketId },
    );
    fc.assert(
      fc.property(
        waiting,
        fc.array(fc.integer({ min: 1, max: 60 })),
        fc.integer({ min: 1, max: 40 }),
        (all, won, after) => {
          const now = 100 * minute;
          const asked = all.map(({ ticketId, waited }) => ({ ticketId, ranksFrom: now - waited * minute }));
          const found = candidatesOf(asked, { afterMs: after * minute }, new Set(won), now);
          const slow = all.filter(({ ticketId, waited }) => waited > after && !won.includes(ticketId));
          expect(found.map(({ ticketId }) => ticketId)).toEqual(slow.map(({ ticketId }) => ticketId));
        },
      ),
    );
  });
});

describe('the lot', () => {
  it('always falls on one of the candidates, and on the same one for the same seed', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 500 }), (drawn, count) => {
        const index = drawnIndex(drawn, count);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(count);
        expect(drawnIndex(drawn, count)).toBe(index);
      }),
    );
  });

  it('favours nobody: over 7,000 draws among seven each wins within a tenth of a thousand', () => {
    const wins = Array.from({ length: 7 }, () => 0);
    for (let draw = 0; draw < 7_000; draw += 1) {
      const index = drawnIndex(createHash('sha256').update(`draw ${draw}`).digest('hex'), 7);
      wins[index] = (wins[index] ?? 0) + 1;
    }
    expect(Math.min(...wins)).toBeGreaterThan(900);
    expect(Math.max(...wins)).toBeLessThan(1_100);
  });

  it('is drawn no more than once in the time between two', () => {
    const rules = { everyMs: 30 * minute };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), (pauses) => {
        const draws: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause * minute;
          if (nextDrawAt(draws.at(-1) ?? null, rules, now) === null) draws.push(now);
        }
        const gaps = draws.slice(1).map((at, index) => at - (draws[index] ?? 0));
        expect(gaps.every((gap) => gap >= rules.everyMs)).toBe(true);
      }),
    );
  });
});

describe('a prize', () => {
  const facts = {
    handed: false,
    signed: false,
    closeReason: null,
    ticketState: 'waiting',
    isToday: true,
  } as const;

  it('of a draw is closed once its winner was served or has gone, and not before', () => {
    const stateWith = (ticketState: TicketState) => prizeStanding({ ...facts, kind: 'draw', ticketState });
    for (const state of ['waiting', 'called', 'serving', 'held'] as const) {
      expect(stateWith(state).state).toBe('open');
    }
    expect(stateWith('finished')).toEqual({ state: 'closed', reason: 'served' });
    for (const state of ['cancelled', 'expired', 'no-show'] as const) {
      expect(stateWith(state)).toEqual({ state: 'closed', reason: 'gone' });
    }
  });

  it('of a milestone can be fetched by who was served, until the day is over', () => {
    const milestone = { ...facts, kind: 'milestone', ticketState: 'finished' } as const;
    expect(prizeStanding(milestone).state).toBe('open');
    expect(prizeStanding({ ...milestone, isToday: false }).reason).toBe('day-over');
  });

  it('that was handed over stays so, whatever else is true', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('milestone', 'draw'),
        fc.constantFrom('waiting', 'finished', 'cancelled'),
        fc.option(fc.constantFrom(...closeReasons)),
        fc.boolean(),
        (kind, ticketState, closeReason, signed) => {
          const standing = prizeStanding({
            kind,
            ticketState,
            closeReason,
            signed,
            handed: true,
            isToday: false,
          });
          expect(standing).toEqual({ state: signed ? 'signed' : 'handed', reason: null });
        },
      ),
    );
  });
});
