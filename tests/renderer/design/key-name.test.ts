import { describe, expect, test } from 'vitest';
import { keyNameOf } from '../../../renderer/design/keys/key-name.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

describe('the key that was pressed', () => {
  test.each([
    [' ', 'Space', 'Space'],
    ['c', 'KeyC', 'C'],
    ['C', 'KeyC', 'C'],
    ['7', 'Numpad7', '7'],
    ['Backspace', 'Backspace', 'Backspace'],
    ['F1', 'F1', 'F1'],
  ])('%s (%s) is %s', (key, code, name) => {
    expect(keyNameOf({ ...plain, key, code })).toBe(name);
  });

  test('is read from its place while a Chinese input method is on', () => {
    expect(keyNameOf({ ...plain, key: 'Process', code: 'KeyG' })).toBe('G');
    expect(keyNameOf({ ...plain, key: '\uff27', code: 'KeyG' })).toBe('G');
  });

  test('belongs to the browser together with Ctrl, Alt or the Windows key', () => {
    expect(keyNameOf({ ...plain, ctrlKey: true, key: 'c', code: 'KeyC' })).toBeNull();
    expect(keyNameOf({ ...plain, metaKey: true, key: ' ', code: 'Space' })).toBeNull();
  });

  test('is none of ours for other keys', () => {
    expect(keyNameOf({ ...plain, key: 'Tab', code: 'Tab' })).toBeNull();
  });
});
