import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRole } from '../../shared/staff/person.ts';

/** The roles of a person in words, parted as the language parts them. */
export function RoleWords({ roles }: { readonly roles: readonly PersonRole[] }): ReactNode {
  const { t } = useTranslation('staff');
  return roles.map((role) => t(`roles.${role}`)).join(t('between'));
}
