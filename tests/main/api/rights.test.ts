import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, nobody, roles } from '../../../shared/call/caller.ts';
import type { Audience } from '../../../shared/call/procedure.ts';
import { type Named, everyProcedure } from '../every-procedure.ts';
import { validInput } from '../fuzz/input-arbitrary.ts';
import { type WatchedTables, watchTables } from '../fuzz/watch-tables.ts';
import { type OpenHall, openHall } from '../queue/open-hall.ts';

let hall: OpenHall;
let tables: WatchedTables;
beforeAll(async () => {
  hall = await openHall();
  tables = watchTables(hall.store.connection);
});
afterAll(() => hall.store.close());

const station: Caller = { door: 'lan', station: 1, person: null, roles: [] };

/** Who calls: somebody with one role alone, a station where nobody is signed in, and a screen that is not paired. */
const callers: readonly (readonly [who: string, caller: Caller])[] = [
  ...roles.map((role) => [`who is ${role} alone`, { ...station, person: 2, roles: [role] }] as const),
  ['a station where nobody is signed in', station],
  ['a screen that is not paired', { ...station, station: nobody }],
];

const refusals = ['call.not-paired', 'call.sign-in-needed', 'call.not-allowed'] as const;

/** What somebody who may not call is told; `may` for whoever may. */
function expectedOf(audience: Audience, caller: Caller): string {
  if (audience === 'anyone') return 'may';
  if (caller.station === nobody) return 'call.not-paired';
  if (audience === 'everyone') return 'may';
  if (caller.roles.length === 0) return 'call.sign-in-needed';
  return audience.some((role) => role === caller.roles[0]) ? 'may' : 'call.not-allowed';
}

/** Calls with input that is right, and says how it ended, with the tables that a refused call has changed. */
async function called({ name, procedure }: Named, caller: Caller): Promise<string> {
  const [input] = fc.sample(validInput(procedure.input), { numRuns: 1, seed: 1 });
  tables.changed();
  const answer = await hall.store.send({ procedure: name, id: randomUUID(), input }, caller);
  const refusal = answer.ok ? undefined : refusals.find((code) => code === answer.refusal.code);
  return refusal ? [refusal, ...tables.changed()].join(' ') : 'may';
}

describe.each(callers)('%s', (_who, caller) => {
  it('may call what the contract says, and changes nothing by anything else', async () => {
    const differing: string[] = [];
    for (const named of everyProcedure) {
      const [expected, was] = [expectedOf(named.procedure.roles, caller), await called(named, caller)];
      if (was !== expected) differing.push(`${named.name}: ${was} instead of ${expected}`);
    }
    expect(differing).toEqual([]);
  });
});

describe('somebody who approves on the spot', () => {
  const refusable = everyProcedure.filter(
    ({ procedure }) => !(procedure.kind === 'command' && procedure.onSite),
  );

  it('is listened to only where the contract says so', async () => {
    const approver = { staffNumber: '8001', pin: '258014' };
    const heard: string[] = [];
    for (const { name, procedure } of refusable) {
      const [input] = fc.sample(validInput(procedure.input), { numRuns: 1, seed: 1 });
      const answer = await hall.store.send({ procedure: name, id: randomUUID(), input, approver }, station);
      if (answer.ok || answer.refusal.code !== 'call.bad-input') heard.push(name);
    }
    expect(heard).toEqual([]);
  });
});
