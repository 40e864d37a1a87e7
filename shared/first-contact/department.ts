import { z } from 'zod';
import { localName } from '../store/local-name.ts';

const id = z.int().positive();

/** 联络人 (B22): name and telephone; the store keeps them, they are colleagues and no customers. */
export const departmentContact = z.strictObject({
  name: z.string().trim().min(1).max(40),
  phone: z.string().trim().min(3).max(30),
});
export type DepartmentContact = z.infer<typeof departmentContact>;

/** What the store may set of a department. */
export const departmentValues = z.strictObject({
  name: localName,
  /** A 角. */
  aRole: departmentContact.nullable(),
  /** B 角: who answers where the A 角 cannot. */
  bRole: departmentContact.nullable(),
  /** 对口事项 (B23): the matters that go to it, a word or two each. */
  matters: z.array(z.string().trim().min(1).max(20)).max(40),
  /** 答复时限, working days. */
  answersWithin: z.int().min(0).max(60),
});
export type DepartmentValues = z.infer<typeof departmentValues>;

/** 责任部门. */
export const department = z.strictObject({ id, ...departmentValues.shape, active: z.boolean() });
export type Department = z.infer<typeof department>;

/** 转办建议: the departments whose matters stand in what was asked, the longest match first. */
export function departmentsFor(matter: string, departments: readonly Department[]): Department[] {
  const longest = ({ matters }: Department): number =>
    Math.max(0, ...matters.filter((word) => matter.includes(word)).map((word) => word.length));
  return departments
    .filter((one) => one.active && longest(one) > 0)
    .sort((one, other) => longest(other) - longest(one) || one.id - other.id);
}
