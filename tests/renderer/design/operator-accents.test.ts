import { describe, expect, test } from 'vitest';
import { operatorAccents, operators } from '../../../renderer/design/operator-accents.ts';
import { contrast } from './contrast.ts';

const readable = 4.5;
const lightGround = '#f4f7fb';
const darkGround = '#15181b';

describe.each(operators)('the accent of %s', (operator) => {
  const accent = operatorAccents[operator];

  test('carries white text', () => {
    expect(contrast(accent[7], '#ffffff')).toBeGreaterThanOrEqual(readable);
  });

  test('is readable as text in light and in dark', () => {
    expect(contrast(accent[7], lightGround)).toBeGreaterThanOrEqual(readable);
    expect(contrast(accent[3], darkGround)).toBeGreaterThanOrEqual(readable);
  });
});
