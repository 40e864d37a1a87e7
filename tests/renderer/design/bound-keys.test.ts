import { describe, expect, it } from 'vitest';
import { createBoundKeys } from '../../../renderer/design/keys/bound-keys.ts';
import type { KeyAction } from '../../../renderer/design/keys/key-action.ts';

function action(key: KeyAction['key'], label: string, disabled = false): KeyAction {
  return { key, label, run: () => undefined, disabled };
}

/** A screen with its seat, its visit, and a strip that was opened last. */
function screen() {
  const keys = createBoundKeys();
  const seat = [action('T', 'pause')];
  const visit = [action('Space', 'finish'), action('C', 'recall', true)];
  const strip = [action('C', 'series C'), action('1', 'first')];
  keys.bind(() => seat);
  keys.bind(() => visit);
  const closeStrip = keys.bind(() => strip);
  return { keys, closeStrip };
}

describe('the keys of a screen', () => {
  it('do what the part that appeared last says', () => {
    expect(screen().keys.actionFor('C')?.label).toBe('series C');
  });

  it('fall back when that part goes; what cannot be done now does nothing', () => {
    const { keys, closeStrip } = screen();
    closeStrip();
    expect(keys.actionFor('C')).toBeUndefined();
    expect(keys.actionFor('1')).toBeUndefined();
  });

  it('are listed once each, in the order in which the parts appeared', () => {
    expect(
      screen()
        .keys.all()
        .map(({ label }) => label),
    ).toEqual(['pause', 'finish', 'series C', 'first']);
  });
});
