import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { maskedPhone } from '../../shared/first-contact/masked-phone.ts';
import type { lostFoundContract } from '../../shared/lost-found/contract.ts';
import { aroundMinutes } from '../../shared/lost-found/settings.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { contactsOf, visitsAt } from '../../db/lost-found/served.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';

type Served = (typeof lostFoundContract)['served'];

/** 同台客户 (A21): who was served at that counter about that time, and what they left to be reached by, masked. */
export function servedAround(
  { db, hall, businessDate }: QueryContext,
  { counterId, around }: InputOf<Served>,
): OutputOf<Served> {
  const minutes = settingOn(db, hall.id, aroundMinutes, businessDate);
  const [from, until] = [around - minutes * 60_000, around + minutes * 60_000];
  const dates = [...new Set([from, until].map((at) => businessDateOf(at, hall.timeZone)))];
  const visits = visitsAt(db, { counterId, dates, from, until });
  const contacts = contactsOf(
    db,
    visits.map(({ ticketId }) => ticketId),
  );
  return {
    minutes,
    served: visits.map((visit) => ({
      ...visit,
      contacts: contacts
        .filter(({ ticketId }) => ticketId === visit.ticketId)
        .map(({ kind, recordId, callName, phone }) => ({
          kind,
          recordId,
          callName,
          phone: phone === null ? null : maskedPhone(phone),
        })),
    })),
  };
}
