import { Refusal } from '../../shared/call/refusal.ts';
import type { firstContactContract } from '../../shared/first-contact/contract.ts';
import type { Department } from '../../shared/first-contact/department.ts';
import {
  departmentNamed,
  findDepartment,
  insertDepartment,
  listDepartments,
  updateDepartment,
} from '../../db/first-contact/departments.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';

type Departments = Pick<typeof firstContactContract, 'departments' | 'addDepartment' | 'changeDepartment'>;

/** 责任部门与对口事项 (B22, B23). */
export const departmentHandlers: RoomHandlers<Departments> = {
  departments: ({ db, hall }) => listDepartments(db, hall.id),

  addDepartment: (context, values) => {
    assertNameFree(context, values.name.zh);
    const department: Department = {
      id: insertDepartment(context.db, context.hall.id, values),
      ...values,
      active: true,
    };
    return changed(context, 'department.added', department);
  },

  changeDepartment: (context, department) => {
    if (!findDepartment(context.db, context.hall.id, department.id)) {
      throw new Refusal('first-contact.department-unknown');
    }
    assertNameFree(context, department.name.zh, department.id);
    updateDepartment(context.db, department);
    return changed(context, 'department.changed', department);
  },
};

function assertNameFree({ db, hall }: CommandContext, zh: string, except?: number): void {
  const holder = departmentNamed(db, hall.id, zh);
  if (holder && holder.id !== except) throw new Refusal('first-contact.department-name-taken', { name: zh });
}

function changed(context: CommandContext, kind: string, department: Department): Department {
  const { id, active, answersWithin } = department;
  context.record({ kind, subjectKind: 'department', subjectId: id, body: { active, answersWithin } });
  return department;
}
