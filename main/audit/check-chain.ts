import { z } from 'zod';
import { type Language, texts } from '../../shared/api/texts.ts';
import { auditChainBroken } from '../../shared/audit/finding-kinds.ts';
import { filled } from '../../shared/call/filled.ts';
import { type ChainWalk, auditHashAt, walkChain } from '../../db/api/audit.ts';
import {
  type ChainCheck,
  findChainCheck,
  keepChainCheck,
  newChainCheck,
} from '../../db/audit/chain-check.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { tellHallTrouble } from '../findings/hall-trouble.ts';
import { type JobContext, jobKind } from '../jobs/job-kind.ts';

/** Entries in one go: a few milliseconds. */
const entriesInStep = 300;
/** Where it got to is written down every so many steps. */
const stepsBetweenNotes = 20;

/**
 * Every night: walks along the whole chain of the audit, a few entries at a time, and goes on where it was
 * interrupted. A broken chain becomes a finding.
 */
export const checkAuditChain = jobKind({
  kind: 'audit.check-chain',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '04:10' }, missed: 'newest' },
  payload: z.null(),
  topics: ['audit', 'findings'],
  run: async (context) => {
    const { db, clock, write } = context;
    const before = findChainCheck(db);
    let check = before && before.finishedAt === null ? before : newChainCheck(before, clock.now());
    for (let step = 1; check.finishedAt === null; step += 1) {
      check = walked(db, check, walkChain(db, check.reached, entriesInStep), clock.now());
      const kept = check;
      if (check.finishedAt !== null || step % stepsBetweenNotes === 0)
        write((to) => keepChainCheck(to, kept));
      await context.pause();
    }
    tell(context, check);
  },
});

/**
 * The check after a walk. A chain may follow from entry to entry and still be another one: the entry at which the last
 * check ended must be there as it was.
 */
function walked(db: ReadableDb, check: ChainCheck, walk: ChainWalk, now: number): ChainCheck {
  const { place: reached } = walk;
  const { anchor } = check;
  if (walk.kind === 'on-the-way') return { ...check, reached };
  const finished = { ...check, reached, finishedAt: Math.max(now, check.startedAt) };
  if (walk.kind === 'broken') return { ...finished, brokenId: walk.id };
  if (reached.id < anchor.id) return { ...finished, brokenId: reached.id + 1 };
  if (anchor.id > 0 && auditHashAt(db, anchor.id) !== anchor.hash)
    return { ...finished, brokenId: anchor.id };
  return { ...finished, anchor: reached };
}

function tell(context: JobContext, { brokenId }: ChainCheck): void {
  if (!context.hall) return;
  const wordsIn = (language: Language, id: number): string =>
    filled(texts[language].audit.findings['chain-broken'], { id });
  const words = brokenId === null ? null : { zh: wordsIn('zh-CN', brokenId), en: wordsIn('en', brokenId) };
  tellHallTrouble(context, context.hall.id, auditChainBroken, words);
}
