import { z } from 'zod';
import type { RefusalDetails } from './refusal.ts';
import type { Topic } from './procedure.ts';

/** Ids of requests are made by the screens: 16 to 64 letters, digits and dashes, never used twice. */
export const requestId = z.string().regex(/^[A-Za-z0-9-]{16,64}$/);

/** Who somebody is, and the proof: 工号 and PIN. */
export const numberAndPin = z.strictObject({
  staffNumber: z.string().trim().min(1).max(20),
  pin: z.string().min(1).max(32),
});
export type NumberAndPin = z.infer<typeof numberAndPin>;

/** A call as it comes through a door. `id` is required for commands and ignored for queries. */
export const callRequest = z.strictObject({
  procedure: z.string().max(80),
  id: requestId.optional(),
  input: z.unknown(),
  /** 现场授权: somebody with the right for it, who lets the caller do this once. */
  approver: numberAndPin.optional(),
});
export type CallRequest = z.infer<typeof callRequest>;

/** A refusal as it leaves a door. A fault carries the reference number under which it was logged. */
export interface RefusalAnswer {
  readonly code: string;
  readonly details: RefusalDetails;
}

/** Every answer carries the host's time (UTC ms); screens count by it and never by their own clock. */
export type Answer =
  | { readonly ok: true; readonly value: unknown; readonly now: number }
  | { readonly ok: false; readonly refusal: RefusalAnswer; readonly now: number };

/** The first message of a screen on the news socket: which station is listening. Nothing else is ever sent. */
export const newsHello = z.strictObject({ type: z.literal('hello'), token: z.string().max(200).optional() });
export type NewsHello = z.infer<typeof newsHello>;

/** How often the host says that it is there. A screen that hears nothing for longer has lost it. */
export const heartbeatMs = 2000;

/**
 * What changed, for whoever shows it. Without topics it is a heartbeat and carries the `seq` of the last news. A gap in `seq` or another `boot` means that something was missed:
 * fetch everything again.
 */
export interface News {
  /** Changes at every start of the host. */
  readonly boot: string;
  readonly seq: number;
  readonly topics: readonly Topic[];
  readonly now: number;
}
