import { z } from 'zod';
import { localName } from '../store/local-name.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { type BusinessDate, addDays } from '../time/business-date.ts';

const id = z.int().positive();

/** What somebody can be certified for. */
export const certifiedSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('business'), id }),
  z.strictObject({ kind: z.literal('skill'), id }),
]);
export type CertifiedSubject = z.infer<typeof certifiedSubject>;

/** What is recorded of a certification. That it does not end before it begins is for `endsAfterItBegins` to ask. */
export const certificationValues = z.strictObject({
  personId: id,
  subject: certifiedSubject,
  /** The first day. */
  from: businessDateSchema,
  /** The last day, or null for one without an end. */
  until: businessDateSchema.nullable(),
  /** Who examined, or vouches for it. */
  certifiedById: id,
  /** 证书编号, where there is a paper. */
  number: z.string().trim().min(1).max(40).nullable(),
});
export type CertificationValues = z.infer<typeof certificationValues>;

/** 持证: somebody may serve a business, or has a skill (practice C8). */
export const certification = z.strictObject({
  id,
  ...certificationValues.shape,
  staffNumber: z.string(),
  name: z.string(),
  /** False for somebody who has left: the record stays, and counts for nothing. */
  personActive: z.boolean(),
  subjectName: localName,
  certifiedByName: z.string(),
  /** When it was taken back (UTC ms) and why, or null. */
  revoked: z.strictObject({ at: z.int(), reason: z.string() }).nullable(),
});
export type Certification = z.infer<typeof certification>;

/** How a certification stands: 有效, 未生效, 即将到期, 已过期, 已撤销. */
export const certificationStates = ['valid', 'coming', 'expiring', 'expired', 'revoked'] as const;
export type CertificationState = (typeof certificationStates)[number];

/** So many days before its last one a certification counts as expiring. */
export const expiringDays = 30;

/** How a certification stands on a day. One that is expiring still counts. */
export function stateOfCertification(
  { from, until, revoked }: Pick<Certification, 'from' | 'until' | 'revoked'>,
  today: BusinessDate,
): CertificationState {
  if (revoked) return 'revoked';
  if (today < from) return 'coming';
  if (until === null) return 'valid';
  if (until < today) return 'expired';
  return until <= addDays(today, expiringDays) ? 'expiring' : 'valid';
}

/** Whether a certification has a first and a last day in this order. */
export function endsAfterItBegins({ from, until }: Pick<CertificationValues, 'from' | 'until'>): boolean {
  return until === null || from <= until;
}

/** Whether a later certification of the same person for the same thing makes this one's end no matter. */
export function isRenewed(one: Certification, all: readonly Certification[]): boolean {
  return all.some(
    (other) =>
      other.id !== one.id &&
      !other.revoked &&
      other.personId === one.personId &&
      other.subject.kind === one.subject.kind &&
      other.subject.id === one.subject.id &&
      (other.until === null || (one.until !== null && other.until > one.until)),
  );
}
