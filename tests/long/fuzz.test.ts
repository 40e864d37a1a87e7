import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { fuzz } from '../main/fuzz/fuzz.ts';

/** About a hundred thousand calls: half an hour on two cores. */
const rounds = 330;

it('A hundred thousand calls of any kind, by anybody, break nothing', async () => {
  const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 31));
  console.info(`FUZZ_SEED=${seed}`);
  const { misbehaviours } = await fuzz({ rounds, seed });
  expect(misbehaviours).toEqual([]);
});
