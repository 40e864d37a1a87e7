import { describe, expect, it } from 'vitest';
import { findProcedure } from '../../shared/api/contract.ts';
import type { Role } from '../../shared/call/caller.ts';
import type { Audience, Procedure } from '../../shared/call/procedure.ts';
import { atDesk, inCharge, staffOfHall } from '../../shared/queue/audience.ts';
import { type CallingPlace, callingPlaces } from './reachable-calls.ts';

type Worker = Role | 'nobody signed in';

const managers = ['store-manager', 'regional'] as const;

/** Who works at a place; of several that fit, the longest counts. */
const workers: Readonly<Record<string, readonly Worker[]>> = {
  '/welcome': managers,
  '/live': [...staffOfHall, 'regional'],
  '/greeter': ['greeter', ...inCharge],
  '/counter': atDesk,
  '/display': ['display', 'nobody signed in'],
  '/plate': ['display', 'nobody signed in'],
  '/kiosk': ['kiosk'],
  '/pair': ['nobody signed in'],
  '/join': ['nobody signed in'],
  '/printing': [...staffOfHall, 'regional'],
  '/five-s': [...staffOfHall, 'regional'],
  '/five-s/views': [...inCharge, 'regional'],
  '/five-s/standards': inCharge,
  '/five-s/surprises': ['duty-manager', 'store-manager', 'reviewer', 'regional'],
  '/reports': [...inCharge, 'regional'],
  '/team/roster': [...inCharge, 'regional'],
  '/team/certifications': [...inCharge, 'regional'],
  '/special': ['special-clerk', ...inCharge, 'regional'],
  '/special/new': ['special-clerk', ...inCharge],
  '/first-contact': [...staffOfHall, 'regional'],
  '/first-contact/new': staffOfHall,
  '/lost-found': [...staffOfHall, 'regional'],
  '/campaigns': [...staffOfHall, 'regional'],
  '/settings/gifts': inCharge,
  '/settings/milestones': inCharge,
  '/settings/themes': inCharge,
  '/five-s/cleaning': [...staffOfHall, 'regional'],
  '/actions': [...staffOfHall, 'regional'],
  '/settings': managers,
  '/design': staffOfHall,
};

/** What a screen asks for only where the one who works there may know it. */
const onlyForSome = new Set([
  'findings.list',
  'corrective-actions.actionsOfFindings',
  'special-service.case',
]);

const placesThatCall = callingPlaces();

function workersAt(path: string): readonly Worker[] {
  const fitting = Object.keys(workers).filter((place) => path === place || path.startsWith(`${place}/`));
  const longest = fitting.sort((one, other) => other.length - one.length)[0] ?? '';
  return workers[longest] ?? [];
}

function may(audience: Audience, worker: Worker): boolean {
  return typeof audience === 'string' || audience.some((role) => role === worker);
}

/** What a screen asks for, with whom of those who work there it is closed to. */
function closedAt({ path, calls }: CallingPlace, kind: Procedure['kind']): [string, Worker[]][] {
  return calls.flatMap((name): [string, Worker[]][] => {
    const procedure = findProcedure(name);
    if (procedure?.kind !== kind || onlyForSome.has(name)) return [];
    return [[name, workersAt(path).filter((worker) => !may(procedure.roles, worker))]];
  });
}

describe('every place', () => {
  it('is found with what its screen asks for', () => {
    const calls = new Map(placesThatCall.map((place) => [place.path, place.calls]));
    expect(calls.get('/counter')).toContain('queue.callNext');
    expect(calls.get('/live')).toContain('queue.hall');
    expect([...calls.values()].flat().filter((name) => !findProcedure(name))).toEqual([]);
  });

  it('has somebody who works there', () => {
    expect(placesThatCall.filter(({ path }) => workersAt(path).length === 0)).toEqual([]);
  });

  it.each(placesThatCall)('$path shows what it shows to all who work there', (place) => {
    expect(closedAt(place, 'query').filter(([, closed]) => closed.length > 0)).toEqual([]);
  });

  it.each(placesThatCall)('$path offers nothing that nobody who works there may do', (place) => {
    const everybody = workersAt(place.path).length;
    expect(closedAt(place, 'command').filter(([, closed]) => closed.length === everybody)).toEqual([]);
  });
});
