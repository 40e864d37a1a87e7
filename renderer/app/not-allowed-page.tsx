import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type PersonRole, personRoles } from '../../shared/staff/person.ts';
import { Page } from '../design/page.tsx';
import { PageTitle } from '../design/page-title.tsx';
import { useOwnSignIn } from '../staff/own-sign-in.ts';
import { RoleWords } from '../staff/role-words.tsx';
import { rolesFor } from './place-needs.ts';

/** In place of a screen that is not for who is here: for whom it is. */
export function NotAllowedPage({ path }: { readonly path: string }): ReactNode {
  const { t } = useTranslation(['app', 'staff']);
  const own = useOwnSignIn();
  const people = personRoles.filter((role): role is PersonRole => rolesFor(path).includes(role));
  return (
    <Page>
      <PageTitle title={t('notAllowed')} sentence={t('notAllowedHint')} />
      <p>
        {t('allowedAre')}
        <RoleWords roles={people} />
      </p>
      {own && (
        <div>
          <Button variant="default" onClick={own.switchPerson}>
            {t('staff:signIn.switch')}
          </Button>
        </div>
      )}
    </Page>
  );
}
