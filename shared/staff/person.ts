import { z } from 'zod';
import type { Role } from '../call/caller.ts';

/** The roles (岗位) that people hold; the others belong to devices. */
export const personRoles = [
  'clerk',
  'special-clerk',
  'greeter',
  'duty-manager',
  'store-manager',
  'reviewer',
  'regional',
] as const satisfies readonly Role[];
export type PersonRole = (typeof personRoles)[number];

/** What the store may set of a person. */
export const personValues = z.strictObject({
  /** 工号: unique in the hall, active or not. */
  staffNumber: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/),
  name: z.string().trim().min(1).max(40),
  roles: z.array(z.enum(personRoles)).min(1).max(personRoles.length),
});
export type PersonValues = z.infer<typeof personValues>;

/** 人员: somebody who works in the hall. Records hold the id; the name stands here only. */
export const person = z.strictObject({
  id: z.int(),
  ...personValues.shape,
  active: z.boolean(),
});
export type Person = z.infer<typeof person>;
