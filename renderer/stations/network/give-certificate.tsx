import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalText } from '../../call/refusal-text.tsx';
import { useCommand } from '../../call/use-command.ts';
import { FileChoice } from '../../design/file-choice.tsx';
import { Notice } from '../../design/notice.tsx';
import { Section } from '../../design/section.tsx';
import { stationsCalls } from '../calls.ts';
import classes from './network-page.module.css';

/** What a person may choose as a certificate or a key; what it really is, the host finds out. */
const pemFiles = '.pem,.crt,.cer,.key';

/** Takes in a certificate that the operator's own people made, with its key. */
export function GiveCertificate(): ReactNode {
  const { t } = useTranslation('stations');
  const [certificate, setCertificate] = useState<File | null>(null);
  const [key, setKey] = useState<File | null>(null);
  const bring = useCommand(stationsCalls.bringCertificate, { refusalShownInPlace: true });
  const send = async (): Promise<void> => {
    if (certificate && key) bring.mutate({ certificate: await certificate.text(), key: await key.text() });
  };
  return (
    <Section title={t('network.give')}>
      <p>{t('network.giveSentence')}</p>
      <div className={classes['files']}>
        <FileChoice
          words={certificate?.name ?? t('network.certificateFile')}
          accept={pemFiles}
          busy={false}
          onChoose={setCertificate}
        />
        <FileChoice
          words={key?.name ?? t('network.keyFile')}
          accept={pemFiles}
          busy={false}
          onChoose={setKey}
        />
        <Button
          variant="default"
          disabled={!certificate || !key}
          loading={bring.isPending}
          onClick={() => void send()}
        >
          {t('network.useIt')}
        </Button>
      </div>
      {bring.error && (
        <Notice kind="danger">
          <RefusalText error={bring.error} />
        </Notice>
      )}
      {bring.isSuccess && <Notice kind="done">{t('network.given')}</Notice>}
    </Section>
  );
}
