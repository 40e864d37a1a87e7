import type { LocalName } from '../../shared/store/local-name.ts';
import { insertCallAnnouncement, insertNotice } from '../../db/queue/announcements.ts';
import type { CommandContext } from '../call/handler.ts';

/** What the hall is to hear of a call, in the call's own transaction: each call and each recall once. */
export function announceCall(
  { db, hall, businessDate, now }: CommandContext,
  call: { kind: 'call' | 'recall'; ticketId: number; counterId: number; eventId: number },
): void {
  insertCallAnnouncement(db, { hallId: hall.id, businessDate, at: now }, call);
}

/** 广播通知: words of the moment. */
export function announceNotice(context: CommandContext, words: LocalName): { id: number } {
  const { db, hall, businessDate, now } = context;
  const id = insertNotice(db, { hallId: hall.id, businessDate, at: now }, words);
  context.record({ kind: 'notice.announced', subjectKind: 'announcement', subjectId: id });
  return { id };
}
