import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../../call/client-context.ts';
import { RefusalText } from '../../call/refusal-text.tsx';
import type { CallError } from '../../call/refused-error.ts';
import { Notice } from '../../design/notice.tsx';
import { saveFile } from '../../design/save-file.ts';
import { Section } from '../../design/section.tsx';
import { stationsCalls } from '../calls.ts';
import classes from './network-page.module.css';

const steps = ['carry', 'install', 'command', 'check', 'reopen'] as const;

/** How a browser station comes to trust the store's own certificates. @param made whether there is one to export */
export function TrustSection({ made }: { readonly made: boolean }): ReactNode {
  const { t } = useTranslation('stations');
  const client = useClient();
  const [error, setError] = useState<CallError | null>(null);
  const save = async (): Promise<void> => {
    try {
      const { fileName, bytes } = await client.call(stationsCalls.authority, {});
      saveFile(fileName, bytes);
      setError(null);
    } catch (refused) {
      setError(refused as CallError);
    }
  };
  return (
    <Section title={t('network.trust')}>
      <p>{t('network.trustSentence')}</p>
      <ol className={classes['steps']}>
        {steps.map((step) => (
          <li key={step}>{t(`network.trustSteps.${step}`)}</li>
        ))}
      </ol>
      <p className={classes['hint']}>{t('network.trustLimits')}</p>
      {error && (
        <Notice kind="danger">
          <RefusalText error={error} />
        </Notice>
      )}
      <div>
        <Button variant="default" disabled={!made} onClick={() => void save()}>
          {t('network.exportAuthority')}
        </Button>
      </div>
    </Section>
  );
}
