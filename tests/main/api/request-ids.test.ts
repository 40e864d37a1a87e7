import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NotesBoard, clerk, openNotesBoard } from './notes-board.ts';

const id = 'a-request-id-0001';
const paper = { procedure: 'notes.pin', id, input: { words: 'paper' } };

let board: NotesBoard;
beforeEach(() => {
  board = openNotesBoard();
});
afterEach(() => board.close());

describe('a request id', () => {
  it('is needed for a command, and not for a query', async () => {
    const withoutId = await board.send({ procedure: 'notes.pin', input: { words: 'paper' } });
    expect(withoutId).toMatchObject({ refusal: { code: 'call.request-id-missing' } });
    expect(board.rows().notes).toBe(0);
    expect((await board.send({ procedure: 'notes.count', input: {} })).ok).toBe(true);
  });

  it('sent again with the same input gets the first answer, and nothing is done or told twice', async () => {
    const first = await board.send(paper);
    board.clock.advanceTo(board.clock.now() + 60_000);
    const again = await board.send(paper);
    expect(again).toEqual({ ...first, now: board.clock.now() });
    expect(board.rows()).toEqual({ notes: 1, events: 1, audit: 1, requests: 1 });
    expect(board.news).toHaveLength(1);
  });

  it('hears the same refusal again, even if the step would be possible by now', async () => {
    const request = { ...paper, procedure: 'notes.pinTooMany' };
    const first = await board.send(request);
    const again = await board.send(request);
    expect(again).toEqual(first);
    expect(board.rows()).toEqual({ notes: 0, events: 0, audit: 0, requests: 1 });
  });

  it('may be tried again after a fault, which kept nothing', async () => {
    expect((await board.send({ ...paper, procedure: 'notes.pinBroken' })).ok).toBe(false);
    expect(board.rows().requests).toBe(0);
    expect((await board.send(paper)).ok).toBe(true);
  });

  it.each([
    ['other input', { ...paper, input: { words: 'ink' } }],
    ['another procedure', { ...paper, procedure: 'notes.pinTooMany' }],
  ])('used again for %s is refused, and nothing is done', async (_case, other) => {
    await board.send(paper);
    expect(await board.send(other)).toMatchObject({ refusal: { code: 'call.request-id-reused' } });
    expect(board.rows().notes).toBe(1);
    expect(await board.send(paper)).toMatchObject({ ok: true, value: { id: 1 } });
  });

  it('belongs to its caller: another station or person may use the same one', async () => {
    await board.send(paper);
    expect(await board.send(paper, { ...clerk, station: 4 })).toMatchObject({ value: { id: 2 } });
    expect(await board.send(paper, { ...clerk, person: 8 })).toMatchObject({ value: { id: 3 } });
  });

  it('does not depend on the order in which the fields of the input come', async () => {
    await board.send({ ...paper, input: { words: 'ink', place: 'door' } });
    const swapped = await board.send({ ...paper, input: { place: 'door', words: 'ink' } });
    expect(swapped).toMatchObject({ ok: true, value: { id: 1 } });
  });
});

describe('an answer that is secret', () => {
  const secret = { ...paper, procedure: 'notes.pinSecret' };

  it('is never kept: a retry is refused, and nothing is done twice', async () => {
    expect((await board.send(secret)).ok).toBe(true);
    const kept = board.connection.db.read<[], { answer: string | null }>('SELECT answer FROM request').all();
    expect(kept).toEqual([{ answer: null }]);
    expect(await board.send(secret)).toMatchObject({ refusal: { code: 'call.request-id-reused' } });
    expect(board.rows().notes).toBe(1);
  });
});

describe('the same request twice at once', () => {
  it('is done once, and both hear the same', async () => {
    let goOn = (): void => undefined;
    const held = new Promise<string>((resolve) => {
      goOn = () => resolve('later');
    });
    board.prepare.answer = () => held;
    const slow = { ...paper, procedure: 'notes.pinSlowly' };
    const both = [board.send(slow), board.send(slow)];
    goOn();
    const [first, second] = await Promise.all(both);
    expect(first).toMatchObject({ ok: true, value: { id: 1 } });
    expect(second).toEqual(first);
    expect(board.rows()).toEqual({ notes: 1, events: 1, audit: 1, requests: 1 });
    expect(board.news).toHaveLength(1);
  });
});
