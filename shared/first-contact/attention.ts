import { z } from 'zod';
import { type Escalation, type RecordStep, escalations } from './step.ts';

/** Why somebody in charge should look at a record at once: 越级风险 (B8), or it was escalated to them (B25). */
export const attention = z.strictObject({
  why: z.enum(['risk', 'escalated']),
  to: z.enum(escalations),
  /** UTC ms. */
  since: z.int(),
});
export type Attention = z.infer<typeof attention>;

/**
 * What still waits for somebody in charge, or null: what was escalated, or a risk that was seen, after the last time
 * that somebody took it up (接手). An escalation says more than a risk.
 * @param bypassRisk whether the risk still stands
 */
export function attentionOf(steps: readonly RecordStep[], bypassRisk: boolean): Attention | null {
  const after = steps.slice(steps.map(({ body }) => body.kind).lastIndexOf('attended') + 1);
  const escalated = after.flatMap(({ at, body }) =>
    body.kind === 'escalated' ? [{ why: 'escalated' as const, to: body.to, since: at }] : [],
  );
  const last = escalated.at(-1);
  if (last) return last;
  const raised = after.find(
    ({ body }) => body.kind === 'opened' || (body.kind === 'graded' && body.bypassRisk),
  );
  return bypassRisk && raised ? { why: 'risk', to: 'duty-manager', since: raised.at } : null;
}

/** The highest rung that a record was escalated to (B25), or null. */
export function highestRung(steps: readonly RecordStep[]): Escalation | null {
  const reached = steps.flatMap(({ body }) =>
    body.kind === 'escalated' ? [escalations.indexOf(body.to)] : [],
  );
  return escalations[Math.max(-1, ...reached)] ?? null;
}

/** 逐级上报: the rung after the highest that was reached; after the region there is none. */
export function nextRung(reached: Escalation | null): Escalation {
  const next = reached === null ? 0 : escalations.indexOf(reached) + 1;
  return escalations[next] ?? 'region';
}
