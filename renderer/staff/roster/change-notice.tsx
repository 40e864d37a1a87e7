import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../design/notice.tsx';
import type { RosterActs } from './use-roster-acts.ts';

/** What was changed last, with the way back. */
export function ChangeNotice({ acts: { last, undo } }: { readonly acts: RosterActs }): ReactNode {
  const { t } = useTranslation('staff');
  if (last === null) return null;
  const back = (
    <Button variant="default" onClick={undo}>
      {t('roster.changed.undo')}
    </Button>
  );
  return (
    <Notice kind="done" {...(last.eventId === null ? {} : { acts: back })}>
      {last.words}
    </Notice>
  );
}
