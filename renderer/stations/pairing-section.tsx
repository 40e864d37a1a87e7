import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedStation } from '../../shared/stations/station.ts';
import { useCommand } from '../call/use-command.ts';
import { useHostNow } from '../call/use-host-now.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { stopwatchText } from '../design/clock-text.ts';
import { ConfirmBar } from '../design/confirm-bar.tsx';
import { Notice } from '../design/notice.tsx';
import { QrCode } from '../design/qr-code.tsx';
import { Section } from '../design/section.tsx';
import { stationsCalls } from './calls.ts';
import { groupedCode } from './join/code-in-address.ts';
import classes from './pairing-section.module.css';

interface OpenCode {
  readonly code: string;
  /** UTC ms. */
  readonly expiresAt: number;
}

/** How a screen becomes this station, and how it stops being it. */
export function PairingSection({ station }: { readonly station: ListedStation }): ReactNode {
  const { t } = useTranslation('stations');
  const { id: stationId, paired } = station;
  const [open, setOpen] = useState<OpenCode | null>(null);
  const network = useQueryOf(stationsCalls.network, {});
  const start = useCommand(stationsCalls.openPairing, { onDone: setOpen });
  const isOpen = network.data?.state.kind === 'open';
  return (
    <Section title={t('pairing.section')}>
      {open ? (
        <Code
          station={station}
          open={open}
          addresses={addressesIn(network.data?.state)}
          onEnd={() => setOpen(null)}
        />
      ) : (
        <>
          <p>{t(isOpen ? (paired ? 'pairing.againHint' : 'pairing.how') : 'pairing.howOff')}</p>
          <div>
            <Button
              variant={paired ? 'default' : 'filled'}
              disabled={!isOpen}
              loading={start.isPending}
              onClick={() => start.mutate({ stationId })}
            >
              {t(paired ? 'pairing.again' : 'pairing.start')}
            </Button>
          </div>
        </>
      )}
      {paired && <Revoke station={station} />}
    </Section>
  );
}

function addressesIn(state: { readonly kind: string; readonly addresses?: string[] } | undefined): string[] {
  return state?.addresses ?? [];
}

interface CodeProps {
  readonly station: ListedStation;
  readonly open: OpenCode;
  readonly addresses: readonly string[];
  readonly onEnd: () => void;
}

/** The code for as long as it is good, and then what became of it. */
function Code({ station, open, addresses, onEnd }: CodeProps): ReactNode {
  const { t } = useTranslation('stations');
  const left = open.expiresAt - useHostNow();
  const { name, paired, pairing } = station;
  if (pairing?.expiresAt === open.expiresAt && left > 0) {
    const [address = ''] = addresses;
    return (
      <GoodCode
        {...{ address, left, onEnd }}
        code={open.code}
        stationId={station.id}
        triesLeft={pairing.triesLeft}
      />
    );
  }
  const joined = paired && left > 0 && pairing === null;
  return (
    <Notice
      kind={joined ? 'done' : 'warning'}
      acts={
        <Button variant="default" onClick={onEnd}>
          {t('pairing.close')}
        </Button>
      }
    >
      {joined ? t('pairing.done', { name }) : t('pairing.over')}
    </Notice>
  );
}

interface GoodCodeProps {
  readonly stationId: number;
  readonly code: string;
  readonly address: string;
  /** How long it is still good, ms. */
  readonly left: number;
  readonly triesLeft: number;
  readonly onEnd: () => void;
}

/** The code in two groups of four, to be read out, typed or scanned. */
function GoodCode({ stationId, code, address, left, triesLeft, onEnd }: GoodCodeProps): ReactNode {
  const { t } = useTranslation('stations');
  const withdraw = useCommand(stationsCalls.withdrawPairing, { onDone: onEnd });
  return (
    <div className={classes['open']}>
      <QrCode value={`${address}/pair#${code}`} label={t('network.qr', { address })} />
      <div className={classes['words']}>
        <p>{t('pairing.codeSentence', { address: `${address}/pair` })}</p>
        <output className={classes['code']} aria-label={t('pairing.code')}>
          {groupedCode(code)}
        </output>
        <p className={classes['quiet']}>
          {t('pairing.left', { time: stopwatchText(left), count: triesLeft })}
        </p>
        <div>
          <Button variant="default" onClick={() => withdraw.mutate({ stationId })}>
            {t('pairing.cancel')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Revoke({ station: { id, name } }: { readonly station: ListedStation }): ReactNode {
  const { t } = useTranslation('stations');
  const [asking, setAsking] = useState(false);
  const revoke = useCommand(stationsCalls.revoke, { onDone: () => setAsking(false) });
  if (asking) {
    return (
      <ConfirmBar
        question={t('pairing.revokeAsk', { name })}
        act={t('pairing.revoke')}
        onConfirm={() => revoke.mutate({ stationId: id })}
        onCancel={() => setAsking(false)}
      />
    );
  }
  return (
    <div>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('pairing.revoke')}
      </Button>
    </div>
  );
}
