import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SendResult } from '../../../shared/printing/print-job.ts';
import {
  type PrintAttempt,
  answerPrint,
  beginPrint,
  cancelPrint,
  failPrint,
  loseInterruptedOn,
  loseOverdue,
  movePrint,
  retryPrint,
} from '../../../db/printing/print-work.ts';
import { insertPrinter } from '../../../db/printing/printers.ts';
import { insertPrintJob } from '../../../db/printing/queue-print-job.ts';
import { settleAttempt } from '../../../main/printing/send-print.ts';
import { type TestStore, openTestStore } from '../../main/open-test-store.ts';

let store: TestStore;
const printers: number[] = [];
beforeAll(async () => {
  store = await openTestStore({ durability: 'off' });
  for (const name of ['一号', '二号']) {
    const connection = { kind: 'network', address: name, port: 9100 } as const;
    const rest = { paper: '80mm', stationId: null, cutter: true, beeper: false, active: true } as const;
    printers.push(insertPrinter(store.connection.db, 1, { name, connection, ...rest }));
  }
});
afterAll(() => store.close());

/** What can happen to a print, in any order: by the host, by a station, by people, by time and by power cuts. */
const happening = fc.oneof(
  fc.record({
    kind: fc.constant('begin' as const),
    byStation: fc.boolean(),
    /** What really becomes of the attempt, whether or not anybody ever hears of it. */
    fate: fc.constantFrom<SendResult>(
      { fate: 'not-sent', trouble: 'paper-out' },
      { fate: 'sent' },
      { fate: 'confirmed' },
      { fate: 'unknown', trouble: 'offline' },
    ),
  }),
  fc.record({ kind: fc.constant('report' as const), which: fc.nat({ max: 5 }) }),
  fc.record({
    kind: fc.constantFrom('crash', 'overdue', 'cancel', 'fail', 'retry', 'came-out', 'again', 'move'),
  }),
);

let subjects = 0;

it('no order of attempts, late words, restarts, answers and retries prints a copy twice', () => {
  const { db } = store.connection;
  const [first = 0, second = 0] = printers;
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 25 }), (happenings) => {
      const id = newPrint(first);
      const attempts: { readonly attempt: PrintAttempt; readonly fate: SendResult }[] = [];
      for (const one of happenings) {
        if (one.kind === 'begin') {
          const attempt = beginPrint(db, id, 1000, 'byStation' in one && one.byStation ? 1500 : null);
          if (attempt && 'fate' in one) attempts.push({ attempt, fate: one.fate });
        } else if (one.kind === 'report' && 'which' in one) {
          const told = attempts[one.which];
          if (told) settleAttempt(db, told.attempt, told.fate, 2000);
        } else if (one.kind === 'crash')
          [first, second].forEach((printer) => loseInterruptedOn(db, printer, 2000));
        else if (one.kind === 'overdue') [first, second].forEach((printer) => loseOverdue(db, printer, 2000));
        else if (one.kind === 'cancel') cancelPrint(db, id, 'person', 2000);
        else if (one.kind === 'fail') failPrint(db, id, 'too-late', 2000);
        else if (one.kind === 'retry') retryPrint(db, id, first, '2026-11-17', 2000);
        else if (one.kind === 'move') movePrint(db, id, second, 2000);
        else answerPrint(db, id, one.kind === 'again' ? 'again' : 'came-out');
      }
      const onPaper = attempts.filter(({ fate }) => fate.fate !== 'not-sent');
      expect(onPaper.length).toBeLessThanOrEqual(1);
      // Whatever may be on paper is the last that was ever begun.
      expect(onPaper.every((one) => one === attempts.at(-1))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

function newPrint(printerId: number): number {
  subjects += 1;
  const subject = { kind: 'ticket', id: subjects };
  const asked = { hallId: 1, businessDate: '2026-11-17', copy: 0, stationId: 1, personId: null };
  const paper = { paper: 'queue.ticket', payload: {}, purpose: 'ticket', subject } as const;
  return insertPrintJob(store.connection.db, { ...asked, ...paper, printerId }, 0);
}
