import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { firstContactContract } from '../../shared/first-contact/contract.ts';
import {
  type RecordTimes,
  answersOf,
  departmentFigures,
  settledRate,
  toldRate,
} from '../../shared/first-contact/figures.ts';
import { lifeOf } from '../../shared/first-contact/life-of.ts';
import type { RecordStep } from '../../shared/first-contact/step.ts';
import { addDays, zonedTime } from '../../shared/time/business-date.ts';
import { type StoredRecord, recordsOpened } from '../../db/first-contact/records.ts';
import { stepsOfRecords } from '../../db/first-contact/steps.ts';
import type { QueryContext } from '../call/handler.ts';

type Figures = (typeof firstContactContract)['figures'];

/** 首问办结率, 首问回告率, and how the departments answered, of what was opened in a span of days. */
export function firstContactFigures(
  { db, hall, now }: QueryContext,
  { from, to }: InputOf<Figures>,
): OutputOf<Figures> {
  const start = zonedTime(from, '00:00', hall.timeZone);
  const records = recordsOpened(db, hall.id, start, zonedTime(addDays(to, 1), '00:00', hall.timeZone));
  const steps = stepsOfRecords(
    db,
    records.map(({ id }) => id),
  );
  const times = records.map((record) => timesOf(record, steps.get(record.id) ?? []));
  const answers = [...steps.values()].flatMap((ofRecord) => answersOf(ofRecord, now));
  return { settled: settledRate(times, now), told: toldRate(times), departments: departmentFigures(answers) };
}

function timesOf({ kind, promisedAt }: StoredRecord, steps: readonly RecordStep[]): RecordTimes {
  const life = lifeOf(steps);
  const settled = steps.findLast(({ body }) => body.kind === 'settled');
  const isSettled = life.state === 'to-tell' || life.state === 'closed';
  return {
    kind,
    promisedAt,
    settledAt: isSettled ? (settled?.at ?? null) : null,
    toldAt: life.state === 'closed' ? life.toldAt : null,
  };
}
