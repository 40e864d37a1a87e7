import { z } from 'zod';
import type { Role } from '../call/caller.ts';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { localName } from '../store/local-name.ts';
import { staffOfHall } from './audience.ts';
import { certification, certificationValues } from './certification.ts';

const id = z.int().positive();

/** Who says what somebody can do alone. */
const certifiers: readonly Role[] = ['store-manager', 'regional'];

/** 持证: who may serve which business, and who has which skill. */
export const certificationContract = {
  /** Every certification, those that have ended or were revoked included; the newest first. */
  certifications: query({
    input: z.strictObject({}),
    output: z.array(certification),
    roles: [...staffOfHall, 'regional'],
    topics: ['queue', 'staff', 'store'],
  }),
  /** What somebody can be certified for: the businesses that are offered, and the skills. */
  certifiable: query({
    input: z.strictObject({}),
    output: z.strictObject({
      businesses: z.array(
        z.strictObject({ id, code: z.string(), name: localName, needsCertification: z.boolean() }),
      ),
      skills: z.array(z.strictObject({ id, name: localName })),
    }),
    roles: [...staffOfHall, 'regional'],
    topics: ['queue', 'store'],
  }),
  certify: command({
    input: certificationValues,
    output: certification,
    roles: certifiers,
    topics: ['queue'],
    refusals: [
      'queue.certification-subject-unknown',
      'queue.certification-person-unknown',
      'queue.certification-ends-before-it-begins',
    ],
  }),
  /** 撤销: the record stays, and counts no more from this moment on. */
  revokeCertification: command({
    input: z.strictObject({ id, reason: z.string().trim().min(1).max(200) }),
    output: certification,
    roles: certifiers,
    topics: ['queue'],
    refusals: ['queue.certification-unknown', 'queue.certification-revoked-before'],
  }),
  /** Whether only who is certified may serve a business. From the next call on. */
  setNeedsCertification: command({
    input: z.strictObject({ businessTypeId: id, needed: z.boolean() }),
    output: z.strictObject({}),
    roles: certifiers,
    topics: ['queue', 'store'],
    refusals: ['queue.business-unknown'],
  }),
} satisfies RoomContract;
