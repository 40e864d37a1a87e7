import { Refusal } from '../../shared/call/refusal.ts';
import { type RecordLife, afterStep } from '../../shared/first-contact/life-cycle.ts';
import { isLifeStep, lifeOf } from '../../shared/first-contact/life-of.ts';
import type { StepBody } from '../../shared/first-contact/step.ts';
import { type StoredRecord, updateStanding } from '../../db/first-contact/records.ts';
import { insertStep, stepsOfRecord } from '../../db/first-contact/steps.ts';
import type { CommandContext } from '../call/handler.ts';
import { mendFindings } from './troubles.ts';

/**
 * Takes a step of a record, with its event, in the caller's transaction, and returns how the record stands then.
 * Refuses with `first-contact.<StepRefusal>` what the life cycle does not allow.
 */
export function appendStep(context: CommandContext, record: StoredRecord, body: StepBody): StoredRecord {
  const { db, now, caller } = context;
  const life = lifeAfter(context, record, body);
  const after: StoredRecord = {
    ...record,
    ...standingOf(life, record.closedAt ?? now),
    ...promiseAfter(record, body),
  };
  insertStep(db, record.id, { at: now, personId: caller.person, body });
  updateStanding(db, record.id, after);
  mendFindings(context);
  context.record({
    kind: `first-contact.${body.kind}`,
    subjectKind: 'first-contact',
    subjectId: record.id,
    body: wordless(body),
  });
  return after;
}

/** How the record stands after the step; only a reopened one is written to once it is closed, or followed up. */
function lifeAfter({ db, now, caller }: CommandContext, record: StoredRecord, body: StepBody): RecordLife {
  const life = lifeOf(stepsOfRecord(db, record.id));
  if (!isLifeStep(body)) {
    if (life.state === 'closed' && !afterwards.has(body.kind))
      throw new Refusal('first-contact.closed-already');
    return life;
  }
  if (caller.person === null) throw new Refusal('call.sign-in-needed');
  const next = afterStep(life, body, caller.person, now);
  if (typeof next === 'string') throw new Refusal(`first-contact.${next}`);
  return next;
}

/** What may still be said of a closed record. */
const afterwards: ReadonlySet<StepBody['kind']> = new Set([
  'noted',
  'slip-printed',
  'judged',
  'followed-up',
  'forwarded',
  'sorted',
  'standard-changed',
]);

function standingOf(
  life: RecordLife,
  closedAt: number,
): Pick<StoredRecord, 'state' | 'departmentId' | 'answerDueAt' | 'closedAt'> {
  return {
    state: life.state,
    departmentId: life.state === 'handed' ? life.departmentId : null,
    answerDueAt: life.state === 'handed' ? life.dueAt : null,
    closedAt: life.state === 'closed' ? closedAt : null,
  };
}

function promiseAfter(
  { ownerId, promisedAt }: StoredRecord,
  body: StepBody,
): Pick<StoredRecord, 'ownerId' | 'promisedAt'> {
  switch (body.kind) {
    case 'substituted':
      return { ownerId: body.ownerId, promisedAt };
    case 'promised':
      return { ownerId, promisedAt: body.promisedAt };
    default:
      return { ownerId, promisedAt };
  }
}

/** The body of the event: ids and figures, without the words that people wrote. */
function wordless(body: StepBody): Readonly<Record<string, unknown>> {
  const { kind: _kind, ...rest } = body;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !writtenWords.has(name)));
}

const writtenWords = new Set(['words', 'reason', 'result', 'what']);
