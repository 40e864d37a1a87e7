import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CallGate, createCallGate } from '../../../main/api/call-gate.ts';
import { type NotesBoard, clerk, openNotesBoard } from './notes-board.ts';

let board: NotesBoard;
let gate: CallGate;
beforeEach(() => {
  board = openNotesBoard();
  gate = createCallGate((caller, request) => board.send(request, caller), board.clock);
});
afterEach(() => board.close());

const slow = { procedure: 'notes.pinSlowly', id: 'gate-test-slow-0001', input: { words: 'ink' } };

describe('a store that closes', () => {
  it('answers what is under way before it is closed', async () => {
    let goOn = (): void => undefined;
    board.prepare.answer = () => new Promise((resolve) => (goOn = () => resolve('done')));
    const steps: string[] = [];
    const answer = gate.dispatch(clerk, slow).then(({ ok }) => steps.push(`answered ${ok}`));
    const shut = gate.shut().then(() => steps.push('shut'));
    goOn();
    await Promise.all([answer, shut]);
    expect(steps).toEqual(['answered true', 'shut']);
    expect(board.rows().notes).toBe(1);
  });

  it('refuses whatever comes after, with its time', async () => {
    await gate.shut();
    expect(await gate.dispatch(clerk, slow)).toEqual({
      ok: false,
      refusal: { code: 'call.closing', details: {} },
      now: board.clock.now(),
    });
    expect(board.rows().notes).toBe(0);
  });
});
