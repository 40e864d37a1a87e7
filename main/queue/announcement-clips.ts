import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { clipsNeeded } from '../../shared/queue/announcement-clips.ts';
import type { announcementContract } from '../../shared/queue/announcement-contract.ts';
import { announcementRules } from '../../shared/queue/announcement-settings.ts';
import { findFile } from '../../db/files/files.ts';
import { clipsOfHall, deleteClips, putClip } from '../../db/queue/announcement-clips.ts';
import { seriesOfHall } from '../../db/queue/businesses.ts';
import { countersInUse } from '../../db/queue/counters.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

type Contract = typeof announcementContract;

/** The recorded words of the hall, and those that a complete set lacks. */
export function hallClips(context: QueryContext): OutputOf<Contract['announcementClips']> {
  const { db, hall, businessDate } = context;
  const clips = clipsOfHall(db, hall.id);
  const rules = announcementRules((setting) => settingOn(db, hall.id, setting, businessDate));
  const kept = new Set(clips.map(({ name }) => name));
  const calls = {
    letters: seriesOfHall(db, hall.id).map(({ letter }) => letter),
    highestCounter: Math.max(0, ...countersInUse(db, hall.id).map(({ number }) => number)),
  };
  return { clips, missing: clipsNeeded(calls, rules).filter((name) => !kept.has(name)) };
}

/** Keeps recorded words whose files were handed in before. */
export function keepClips(context: CommandContext, { clips }: InputOf<Contract['keepClips']>): void {
  const { db, hall } = context;
  for (const clip of clips) {
    if (!findFile(db, clip.sha256)?.mime.startsWith('audio/')) {
      throw new Refusal('queue.clip-not-sound', { name: clip.name });
    }
    putClip(db, hall.id, clip);
  }
  recordClips(context, 'clips.kept', { names: clips.map(({ name }) => name).join(' ') });
}

/** Forgets all recorded words. */
export function forgetClips(context: CommandContext): void {
  deleteClips(context.db, context.hall.id);
  recordClips(context, 'clips.forgotten', {});
}

function recordClips(context: CommandContext, kind: string, body: Readonly<Record<string, string>>): void {
  context.record({ kind, subjectKind: 'hall', subjectId: context.hall.id, body });
}
