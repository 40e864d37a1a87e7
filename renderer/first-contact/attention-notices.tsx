import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCommands } from '../call/use-commands.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { Notice } from '../design/notice.tsx';
import { useOncePerPress } from '../design/use-once-per-press.ts';
import { useMay } from '../staff/who-is-here.ts';
import { recordHref } from './addresses.ts';
import { firstContactCalls } from './calls.ts';
import { Colleagues, useColleagueName } from './people.tsx';

/**
 * 越级风险与上报 (B8, B25): on every screen of whoever is in charge, as soon as it is written down and until somebody
 * takes it up.
 */
export function AttentionNotices(): ReactNode {
  const may = useMay();
  if (!may(firstContactCalls.toAttend)) return null;
  return (
    <Colleagues>
      <Waiting />
    </Colleagues>
  );
}

function Waiting(): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useColleagueName();
  const waiting = useQueryOf(firstContactCalls.toAttend, {}).data?.records ?? [];
  const once = useOncePerPress();
  const { run, busy } = useCommands();
  return waiting.map(({ recordId, ownerId, why }) => (
    <Notice
      key={recordId}
      kind={why === 'risk' ? 'danger' : 'warning'}
      acts={
        <>
          <Button component={Link} href={recordHref(recordId)} variant="default">
            {t('attention.look')}
          </Button>
          <Button disabled={busy} onClick={() => once(() => run(firstContactCalls.attend, { recordId }))}>
            {t('attention.attend')}
          </Button>
        </>
      }
    >
      {t(`attention.${why}`, { number: recordId, who: nameOf(ownerId) })}
    </Notice>
  ));
}
