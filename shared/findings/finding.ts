import { z } from 'zod';

/** Which way a finding points: something done well, or something to put right. */
export const polarities = ['praise', 'problem'] as const;
/** How much it weighs: 严重, 重要, 一般. */
export const severities = ['critical', 'major', 'minor'] as const;
export const findingStates = ['open', 'settled'] as const;

/** A record of any room, such as a ticket or a checklist's answer. */
const record = z.strictObject({ kind: z.string().min(1).max(40), id: z.int() });

const seen = {
  /** Declared in the finding kinds of the room that writes it. */
  kind: z.string().min(1).max(80),
  polarity: z.enum(polarities),
  severity: z.enum(severities),
  /** What it is about: a counter, a station, the hall. */
  subject: record,
  /** Where it was seen. */
  source: record,
  /** The same key is the same finding: it is kept once and its repeats are counted. */
  dedupeKey: z.string().min(1).max(200),
  /** One sentence. Never a name, a phone number or anything about a customer. */
  words: z.strictObject({ zh: z.string().min(1).max(400), en: z.string().min(1).max(400) }),
};

/** A finding as a room writes it. */
export const newFinding = z.strictObject({
  ...seen,
  /** When it happened, UTC ms. */
  occurredAt: z.int(),
});
export type NewFinding = z.infer<typeof newFinding>;

/** 发现: something worth knowing, seen in any room: what went wrong or well. Briefings and corrective actions read it. */
export const finding = z.strictObject({
  id: z.int(),
  ...seen,
  state: z.enum(findingStates),
  /** How often it was seen, and when first and last (UTC ms). */
  times: z.int().min(1),
  firstAt: z.int(),
  lastAt: z.int(),
  /** When it was seen to be right again (UTC ms), or null while it is open. */
  settledAt: z.int().nullable(),
});
export type Finding = z.infer<typeof finding>;
export type FindingState = Finding['state'];
