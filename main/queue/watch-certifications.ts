import { z } from 'zod';
import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import {
  type Certification,
  expiringDays,
  isRenewed,
  stateOfCertification,
} from '../../shared/queue/certification.ts';
import { certificationTextsEn } from '../../shared/queue/certification-texts.en.ts';
import { certificationTextsZh } from '../../shared/queue/certification-texts.zh-CN.ts';
import { certificationExpired, certificationExpiring } from '../../shared/queue/finding-kinds.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { addDays, businessDateOf, zonedTime } from '../../shared/time/business-date.ts';
import type { Db } from '../../db/database/handle.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import { listCertifications } from '../../db/queue/certifications.ts';
import type { Hall } from '../../db/store/hall.ts';
import { jobKind } from '../jobs/job-kind.ts';

const sentences = {
  zh: withChineseMarks(certificationTextsZh.certificationFindings),
  en: certificationTextsEn.certificationFindings,
};

/** 持证到期检查, before the hall opens: what has run out is a problem, what will within thirty days a quiet notice. */
export const watchCertifications = jobKind({
  kind: 'queue.watch-certifications',
  lane: 'background',
  schedule: { rule: { every: 'day', at: '07:00' }, missed: 'newest' },
  payload: z.null(),
  topics: ['findings'],
  run: async ({ db, hall, clock, write, pause }) => {
    if (!hall) return;
    const all = listCertifications(db, hall.id);
    for (const one of all) {
      write((writable) => tell(writable, hall, one, all, clock.now()));
      await pause();
    }
  },
});

/** A certification that is renewed or revoked, or whose person has left, is nobody's concern any more. */
function tell(db: Db, hall: Hall, one: Certification, all: readonly Certification[], now: number): void {
  const today = businessDateOf(now, hall.timeZone);
  const matters = one.personActive && !isRenewed(one, all);
  const state = matters ? stateOfCertification(one, today) : 'valid';
  for (const kind of ['expiring', 'expired'] as const) {
    if (state === kind && one.until !== null) write(db, hall, one, one.until, kind);
    else settleFinding(db, hall.id, keyOf(one, kind), now);
  }
}

/** It is seen at the moment from which it is so: told again the next day it is still the same finding. */
function write(
  db: Db,
  hall: Hall,
  { id, personId, staffNumber, subjectName }: Certification,
  until: string,
  kind: keyof typeof sentences.en,
): void {
  const since = kind === 'expired' ? addDays(until, 1) : addDays(until, -expiringDays);
  const words = (language: 'zh' | 'en'): string =>
    filled(sentences[language][kind], { staffNumber, subject: nameIn(subjectName, language), until });
  writeFinding(db, hall.id, {
    kind: kind === 'expired' ? certificationExpired.kind : certificationExpiring.kind,
    polarity: 'problem',
    severity: kind === 'expired' ? 'major' : 'minor',
    subject: { kind: 'person', id: personId },
    source: { kind: 'certification', id },
    dedupeKey: keyOf({ id }, kind),
    occurredAt: zonedTime(since, '00:00', hall.timeZone),
    words: { zh: words('zh'), en: words('en') },
  });
}

function keyOf({ id }: Pick<Certification, 'id'>, kind: 'expiring' | 'expired'): string {
  return `queue.certification-${kind}:${id}`;
}
