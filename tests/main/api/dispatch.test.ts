import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../../shared/call/caller.ts';
import { type NotesBoard, clerk, openNotesBoard } from './notes-board.ts';

const nothing = { notes: 0, events: 0, audit: 0, requests: 0 };

let board: NotesBoard;
let ids = 0;
beforeEach(() => {
  board = openNotesBoard();
});
afterEach(() => board.close());

/** A request with an id that was never used before. */
function asking(
  procedure: string,
  input: unknown = { words: 'paper' },
): {
  procedure: string;
  id: string;
  input: unknown;
} {
  ids += 1;
  return { procedure, id: `dispatch-test-${String(ids).padStart(4, '0')}`, input };
}

describe('who may call', () => {
  const visitor: Caller = { ...clerk, person: null, roles: ['display'] };

  it('refuses a procedure that none of the caller’s roles may call, and changes nothing', async () => {
    const answer = await board.send(asking('notes.pin'), visitor);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'call.not-allowed' } });
    expect(board.rows()).toEqual(nothing);
  });

  it('looks at the caller before the input, so that nobody learns what a procedure takes', async () => {
    const answer = await board.send(asking('notes.pin', { wrong: true }), visitor);
    expect(answer).toMatchObject({ refusal: { code: 'call.not-allowed' } });
  });

  it('lets one of several roles be enough', async () => {
    const answer = await board.send(asking('notes.pin'), { ...clerk, roles: ['display', 'clerk'] });
    expect(answer.ok).toBe(true);
  });

  it('lets everyone call what is for everyone, without any role', async () => {
    const answer = await board.send({ procedure: 'notes.count', input: {} }, { ...visitor, roles: [] });
    expect(answer).toMatchObject({ ok: true, value: { notes: 0 } });
  });
});

describe('what is asked', () => {
  it('refuses a procedure that does not exist', async () => {
    const answer = await board.send(asking('notes.burn'));
    expect(answer).toMatchObject({
      refusal: { code: 'call.unknown-procedure', details: { procedure: 'notes.burn' } },
    });
  });

  it.each([
    ['a field is missing', {}, 'words'],
    ['a field is too long', { words: 'x'.repeat(21) }, 'words'],
    ['a field is of another kind', { words: 7 }, 'words'],
    ['there is no object at all', null, ''],
  ])('names the field when %s', async (_case, input, field) => {
    const answer = await board.send(asking('notes.pin', input));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'call.bad-input', details: { field } } });
    expect(board.rows()).toEqual(nothing);
  });

  it('refuses a field that it does not know', async () => {
    const answer = await board.send(asking('notes.pin', { words: 'paper', colour: 'red' }));
    expect(answer).toMatchObject({ refusal: { code: 'call.bad-input' } });
  });
});

describe('a command that is done', () => {
  it('keeps its change, its event, its audit row and its request row together', async () => {
    const answer = await board.send(asking('notes.pin'));
    expect(answer).toMatchObject({ ok: true, value: { id: 1 } });
    expect(board.rows()).toEqual({ notes: 1, events: 1, audit: 1, requests: 1 });
  });

  it('is told to screens once, after everybody can read it', async () => {
    await board.send(asking('notes.pin'));
    expect(board.news).toEqual([{ topics: ['store'], notesThen: 1 }]);
  });

  it('is answered with the host’s time', async () => {
    board.clock.advanceTo(board.clock.now() + 5_000);
    expect((await board.send(asking('notes.pin'))).now).toBe(board.clock.now());
  });

  it('stays done when telling the screens fails; the failure is logged', async () => {
    board.close();
    board = openNotesBoard(() => {
      throw new Error('A window is gone.');
    });
    expect(await board.send(asking('notes.pin'))).toMatchObject({ ok: true, value: { id: 1 } });
    expect(board.faults).toMatchObject([{ procedure: 'notes.pin', error: { message: 'A window is gone.' } }]);
  });
});

describe('a command that cannot be done', () => {
  it('answers its refusal with details, and leaves no change, event or audit row', async () => {
    const answer = await board.send(asking('notes.pinTooMany', { words: 'paper' }));
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: 'notes.board-full', details: { words: 'paper' } },
    });
    expect(board.rows()).toEqual({ ...nothing, requests: 1 });
    expect(board.faults).toEqual([]);
  });

  it.each([
    ['refuses with a code that it has not declared', 'notes.pinUndeclared'],
    ['breaks', 'notes.pinBroken'],
    ['answers something else than it promised', 'notes.pinMisanswered'],
  ])('that %s is a fault with a reference, and leaves nothing', async (_case, procedure) => {
    const answer = await board.send(asking(procedure));
    expect(answer).toMatchObject({ refusal: { code: 'call.fault', details: { reference: '1' } } });
    expect(board.faults).toMatchObject([{ procedure }]);
    expect(board.rows().notes).toBe(0);
    expect(board.rows().events).toBe(0);
    expect(board.rows().audit).toBe(0);
  });

  it('is not told to screens', async () => {
    for (const procedure of ['notes.pinTooMany', 'notes.pinUndeclared', 'notes.pinBroken']) {
      await board.send(asking(procedure));
    }
    expect(board.news).toEqual([]);
  });

  it('says nothing to a caller of what broke', async () => {
    const answer = await board.send(asking('notes.pinBroken'));
    expect(JSON.stringify(answer)).not.toContain('fell down');
  });
});

describe('a command with slow work before it', () => {
  it('does that work while others may write', async () => {
    let during: unknown;
    board.prepare.answer = async () => {
      expect(board.connection.raw.inTransaction).toBe(false);
      during = await board.send(asking('notes.pin'));
      return 'later';
    };
    const answer = await board.send(asking('notes.pinSlowly', { words: 'ink' }));
    expect(during).toMatchObject({ ok: true, value: { id: 1 } });
    expect(answer).toMatchObject({ ok: true, value: { id: 2 } });
  });

  it('applies what was prepared', async () => {
    await board.send(asking('notes.pinSlowly', { words: 'ink' }));
    const words = board.connection.db.read<[], { words: string }>('SELECT words FROM note').all();
    expect(words).toEqual([{ words: 'ink soon' }]);
  });

  it('that fails before it begins leaves nothing', async () => {
    board.prepare.answer = () => Promise.reject(new Error('unreadable'));
    const answer = await board.send(asking('notes.pinSlowly'));
    expect(answer).toMatchObject({ refusal: { code: 'call.fault' } });
    expect(board.rows()).toEqual(nothing);
  });
});
