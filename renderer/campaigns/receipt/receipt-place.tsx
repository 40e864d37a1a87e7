import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GiftMove } from '../../../shared/campaigns/gift.ts';
import { useCommand } from '../../call/use-command.ts';
import { timeText } from '../../design/clock-text.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { StoredPhoto } from '../../files/photo/stored-photo.tsx';
import { type SignaturePen, SignaturePad } from '../../files/signature-pad.tsx';
import { useKeepFile } from '../../files/use-keep-file.ts';
import { campaignsCalls } from '../calls.ts';
import classes from '../campaigns.module.css';

export interface ReceiptPlaceProps {
  /** The row of the ledger with which the gift went out. */
  readonly moveId: number;
  readonly receipt: GiftMove['receipt'];
  /** Whose it is, where several stand on one page: the number of a ticket. */
  readonly of?: string;
}

/** 客户签收: what was signed, or the two ways to sign now. */
export function ReceiptPlace({ moveId, receipt, of }: ReceiptPlaceProps): ReactNode {
  const { t } = useTranslation('campaigns');
  return (
    <section
      className={classes['signature']}
      aria-label={of === undefined ? t('signing.title') : t('signing.titleOf', { of })}
    >
      {receipt ? <Signed receipt={receipt} /> : <Unsigned moveId={moveId} />}
    </section>
  );
}

function Signed({ receipt: { how, sha256, at } }: { readonly receipt: NonNullable<GiftMove['receipt']> }) {
  const { t } = useTranslation('campaigns');
  const timeZone = useTimeZone();
  return (
    <>
      <StateMark state="done">{t(`signing.${how}`, { time: timeText(at, timeZone) })}</StateMark>
      {sha256 !== null && <StoredPhoto sha256={sha256} alt={t('signing.picture')} />}
    </>
  );
}

function Unsigned({ moveId }: { readonly moveId: number }): ReactNode {
  const { t } = useTranslation('campaigns');
  const [drawing, setDrawing] = useState(false);
  const sign = useCommand(campaignsCalls.signReceipt);
  if (drawing) return <Drawing moveId={moveId} />;
  return (
    <>
      <StateMark state="waiting">{t('signing.unsigned')}</StateMark>
      <div className={classes['acts']}>
        <Button variant="default" h="var(--target)" onClick={() => setDrawing(true)}>
          {t('signing.byFinger')}
        </Button>
        <Button
          variant="default"
          h="var(--target)"
          loading={sign.isPending}
          onClick={() => sign.mutate({ moveId, sha256: null })}
        >
          {t('signing.onPaper')}
        </Button>
      </div>
    </>
  );
}

/** The customer writes with a finger; the drawing is kept as a file. */
function Drawing({ moveId }: { readonly moveId: number }): ReactNode {
  const { t } = useTranslation('campaigns');
  const [drawn, setDrawn] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const pen = useRef<SignaturePen>(null);
  const keepFile = useKeepFile();
  const sign = useCommand(campaignsCalls.signReceipt);
  const send = async (): Promise<void> => {
    setKeeping(true);
    try {
      const picture = await pen.current?.picture();
      if (picture) sign.mutate({ moveId, sha256: await keepFile(picture) });
    } finally {
      setKeeping(false);
    }
  };
  return (
    <>
      <SignaturePad ref={pen} label={t('signing.draw')} onDrawn={setDrawn} />
      <div className={classes['acts']}>
        <Button variant="default" h="var(--target)" disabled={!drawn} onClick={() => pen.current?.clear()}>
          {t('signing.clear')}
        </Button>
        <Button
          h="var(--target)"
          disabled={!drawn}
          loading={keeping || sign.isPending}
          onClick={() => void send()}
        >
          {t('signing.confirm')}
        </Button>
      </div>
    </>
  );
}
