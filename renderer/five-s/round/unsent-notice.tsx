import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutbox } from '../../call/outbox/outbox-context.ts';
import type { Unsent } from '../../call/outbox/unsent.ts';
import { RefusedError } from '../../call/refused-error.ts';
import { useConnection } from '../../call/use-connection.ts';
import { useRefusalSentence } from '../../call/use-refusal-sentence.ts';
import { Notice } from '../../design/notice.tsx';

/** What the host has not acknowledged: kept here while it is away, or refused and why. Nothing where all is well. */
export function UnsentNotice({ unsent }: { readonly unsent: readonly Unsent[] }): ReactNode {
  const { t } = useTranslation('five-s');
  const { person } = useOutbox();
  const connected = useConnection();
  const own = unsent.filter((entry) => entry.refused === null && entry.person === person);
  const others = unsent.filter((entry) => entry.refused === null && entry.person !== person);
  return (
    <>
      {own.length > 0 && !connected && (
        <Notice kind="info">{t('round.unsent', { count: own.length })}</Notice>
      )}
      {others.length > 0 && (
        <Notice kind="warning">{t('round.otherPerson', { count: others.length })}</Notice>
      )}
      <RefusedNotice refused={unsent.filter((entry) => entry.refused !== null)} />
    </>
  );
}

function RefusedNotice({ refused }: { readonly refused: readonly Unsent[] }): ReactNode {
  const { t } = useTranslation('five-s');
  const { outbox } = useOutbox();
  const sentenceOf = useRefusalSentence();
  const [first] = refused;
  if (!first?.refused) return null;
  return (
    <Notice
      kind="warning"
      acts={
        <>
          <Button
            h="var(--target)"
            variant="default"
            onClick={() => refused.forEach(({ id }) => void outbox.again(id))}
          >
            {t('round.resend')}
          </Button>
          <Button
            h="var(--target)"
            variant="subtle"
            onClick={() => refused.forEach(({ id }) => void outbox.giveUp(id))}
          >
            {t('round.giveUp')}
          </Button>
        </>
      }
    >
      {t('round.refused', { count: refused.length, why: sentenceOf(new RefusedError(first.refused)) })}
    </Notice>
  );
}
