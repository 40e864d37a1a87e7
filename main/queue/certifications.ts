import { Refusal } from '../../shared/call/refusal.ts';
import {
  type Certification,
  type CertificationValues,
  type CertifiedSubject,
  endsAfterItBegins,
} from '../../shared/queue/certification.ts';
import type { certificationContract } from '../../shared/queue/certification-contract.ts';
import {
  certifiableBusinesses,
  findCertification,
  insertCertification,
  listCertifications,
  setNeedsCertification,
  setRevoked,
} from '../../db/queue/certifications.ts';
import { skillsOfHall } from '../../db/queue/skills.ts';
import { findPerson } from '../../db/staff/people.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';

export const certificationHandlers: RoomHandlers<typeof certificationContract> = {
  certifications: ({ db, hall }) => listCertifications(db, hall.id),

  certifiable: ({ db, hall }) => ({
    businesses: certifiableBusinesses(db, hall.id),
    skills: skillsOfHall(db, hall.id).map(({ id, name }) => ({ id, name })),
  }),

  certify: (context, values) => {
    assertFits(context, values);
    const id = insertCertification(context.db, context.hall.id, values);
    const { personId, subject, from, until, certifiedById } = values;
    context.record({
      kind: 'certification.given',
      subjectKind: 'certification',
      subjectId: id,
      body: { personId, subject, from, until, certifiedById },
    });
    return knownCertification(context, id);
  },

  revokeCertification: (context, { id, reason }) => {
    const before = knownCertification(context, id);
    if (before.revoked) throw new Refusal('queue.certification-revoked-before');
    setRevoked(context.db, id, reason, context.now);
    const { personId, subject } = before;
    context.record({
      kind: 'certification.revoked',
      subjectKind: 'certification',
      subjectId: id,
      body: { personId, subject },
    });
    return knownCertification(context, id);
  },

  setNeedsCertification: (context, { businessTypeId, needed }) => {
    const { db, hall } = context;
    if (!setNeedsCertification(db, hall.id, businessTypeId, needed)) {
      throw new Refusal('queue.business-unknown');
    }
    context.record({
      kind: 'business-type.certification-set',
      subjectKind: 'business-type',
      subjectId: businessTypeId,
      body: { needed },
    });
    return {};
  },
};

function assertFits(context: CommandContext, values: CertificationValues): void {
  if (!endsAfterItBegins(values)) throw new Refusal('queue.certification-ends-before-it-begins');
  if (!isKnown(context, values.subject)) throw new Refusal('queue.certification-subject-unknown');
  for (const id of [values.personId, values.certifiedById]) {
    if (!findPerson(context.db, id)) throw new Refusal('queue.certification-person-unknown');
  }
}

function isKnown({ db, hall }: QueryContext, { kind, id }: CertifiedSubject): boolean {
  const known = kind === 'skill' ? skillsOfHall(db, hall.id) : certifiableBusinesses(db, hall.id);
  return known.some((one) => one.id === id);
}

function knownCertification({ db, hall }: QueryContext, id: number): Certification {
  const found = findCertification(db, hall.id, id);
  if (!found) throw new Refusal('queue.certification-unknown');
  return found;
}
