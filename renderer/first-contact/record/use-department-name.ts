import { useCallback } from 'react';
import { useQueryOf } from '../../call/use-query-of.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { firstContactCalls } from '../calls.ts';

/** Names a department. */
export function useDepartmentName(): (departmentId: number) => string {
  const departments = useQueryOf(firstContactCalls.departments, {}).data;
  const nameOf = useNameOf();
  return useCallback(
    (departmentId) => {
      const department = departments?.find(({ id }) => id === departmentId);
      return department ? nameOf(department.name) : '';
    },
    [departments, nameOf],
  );
}
