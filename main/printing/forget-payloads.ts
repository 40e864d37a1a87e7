import { z } from 'zod';
import { payloadKeptDays } from '../../shared/printing/settings.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { forgetPayloadsBefore } from '../../db/printing/forget-payloads.ts';
import { settingOn } from '../../db/store/settings.ts';
import { jobKind } from '../jobs/job-kind.ts';

const msInDay = 86_400_000;
const batch = 500;

/** Every night: forgets what prints of long ago were made from. That they were printed, and by whom, is kept. */
export const forgetPayloads = jobKind({
  kind: 'printing.forget-payloads',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '03:50' }, missed: 'newest' },
  payload: z.null(),
  topics: ['printing'],
  run: async ({ hall, clock, db, write, pause }) => {
    if (!hall) return;
    const now = clock.now();
    const days = settingOn(db, hall.id, payloadKeptDays, businessDateOf(now, hall.timeZone));
    const before = now - days * msInDay;
    while (write((store) => forgetPayloadsBefore(store, before, batch)) === batch) await pause();
  },
});
