import { parseArgs } from 'node:util';
import { recoveryAnswer } from '../main/staff/recovery-answer.ts';

/**
 * `npm run pin-answer -- --card CARD --staff 8001 --challenge QUESTION`: for regional staff, without any network. Prints
 * the answer to read on the telephone to a store manager who has forgotten the PIN. Make sure first who is calling.
 */
const { values } = parseArgs({
  options: { card: { type: 'string' }, staff: { type: 'string' }, challenge: { type: 'string' } },
});
const { card, staff, challenge } = values;
if (card === undefined || staff === undefined || challenge === undefined) {
  console.error(
    '用法 Usage: npm run pin-answer -- --card XXXX-… --staff 8001 --challenge XXXX-XXXX-XXXX-XXXX',
  );
  process.exitCode = 1;
} else {
  console.log(recoveryAnswer(card, staff, challenge));
}
