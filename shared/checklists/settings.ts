import { z } from 'zod';
import { defineSetting } from '../store/setting.ts';

/**
 * 6S: whether 安全 is looked at too. On at first, since nearly every ★ of the proposal (locked cash, escape ways,
 * customers' papers) stands there.
 */
export const sixS = defineSetting({
  key: 'checklists.sixS',
  schema: z.boolean(),
  default: true,
  origin: 'proposal',
});

/** The settings of this room. */
export const checklistsSettings = [sixS];
