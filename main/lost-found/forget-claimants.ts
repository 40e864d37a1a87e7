import { z } from 'zod';
import { claimantDays } from '../../shared/lost-found/settings.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { eraseClaimantsBefore } from '../../db/lost-found/claims.ts';
import { settingOn } from '../../db/store/settings.ts';
import { jobKind } from '../jobs/job-kind.ts';

const batch = 500;

/** Every night: forgets who came for things that left the hall long ago. That somebody came stays. */
export const forgetClaimants = jobKind({
  kind: 'lost-found.forget-claimants',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '03:40' }, missed: 'newest' },
  payload: z.null(),
  topics: ['lost-found'],
  run: async ({ db, hall, clock, write, pause }) => {
    if (!hall) return;
    const today = businessDateOf(clock.now(), hall.timeZone);
    const before = clock.now() - settingOn(db, hall.id, claimantDays, today) * 86_400_000;
    while (write((writable) => eraseClaimantsBefore(writable, hall.id, before, batch)) === batch) {
      await pause();
    }
  },
});
