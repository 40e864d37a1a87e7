import { z } from 'zod';
import { localName } from '../store/local-name.ts';

/** 补救措施 (A17): 道歉, 送水, 优先办理, 小礼品, 值班经理致歉, 其他. */
export const recoveryKinds = ['apology', 'water', 'priority', 'gift', 'manager-apology', 'other'] as const;
export type RecoveryKind = (typeof recoveryKinds)[number];

/** 补救记录: what was done for somebody who waited too long. */
export const recoveryView = z.strictObject({
  id: z.int().positive(),
  kind: z.enum(recoveryKinds),
  /** Said in free words, or null. */
  words: z.string().nullable(),
  /** UTC ms. */
  at: z.int(),
  /** 工号 of who did it, or null where nobody was signed in. */
  by: z.string().nullable(),
});
export type RecoveryView = z.infer<typeof recoveryView>;

/** Somebody who waited too long and is still here: waiting, called or just being served. */
export const longWaiter = z.strictObject({
  ticketId: z.int().positive(),
  number: z.string(),
  state: z.enum(['waiting', 'called', 'serving']),
  businessName: localName,
  /** How long they have waited in all, ms, at the time of the answer. */
  waitedMs: z.int(),
  counterNumber: z.int().nullable(),
  /** What was done for them, oldest first. */
  done: z.array(recoveryView),
});
export type LongWaiter = z.infer<typeof longWaiter>;
