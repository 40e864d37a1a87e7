import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimSignature } from '../../shared/lost-found/lost-item.ts';
import { useCommands } from '../call/use-commands.ts';
import classes from '../design/form.module.css';
import { ChoiceCards } from '../design/choice-cards.tsx';
import { FieldPair } from '../design/field-pair.tsx';
import { askedPaper } from '../design/paper/asked-paper.ts';
import { PaperButton } from '../design/paper/paper-button.tsx';
import { type SignaturePen, SignaturePad } from '../files/signature-pad.tsx';
import { useKeepFile } from '../files/use-keep-file.ts';
import { usePaperLanguage } from '../printing/use-paper-language.ts';
import { lostFoundCalls } from './calls.ts';

const ways = ['finger', 'paper'] as const;

/** 认领: who came, what was checked of them, and how they signed; or that it did not fit. */
export function ClaimForm({ itemId }: { readonly itemId: number }): ReactNode {
  const { t } = useTranslation('lost-found');
  const language = usePaperLanguage();
  const [callName, setCallName] = useState('');
  const [phone, setPhone] = useState('');
  const [idLast4, setIdLast4] = useState('');
  const [checks, setChecks] = useState('');
  const [how, setHow] = useState<ClaimSignature['how']>('finger');
  const [drawn, setDrawn] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const pen = useRef<SignaturePen>(null);
  const keepFile = useKeepFile();
  const { run, busy } = useCommands();
  const isPhoneWrong = phone.trim() !== '' && !/^[0-9+][0-9 -]{4,19}$/.test(phone.trim());
  const isIdWrong = idLast4.trim() !== '' && !/^[0-9]{3}[0-9Xx]$/.test(idLast4.trim());
  const isChecked = callName.trim() !== '' && checks.trim() !== '' && !isPhoneWrong && !isIdWrong;
  const asked = {
    itemId,
    claimant: {
      callName: callName.trim(),
      phone: phone.trim() || null,
      idLast4: idLast4.trim() || null,
    },
    checks: checks.trim(),
  };
  const give = async (): Promise<void> => {
    setKeeping(true);
    try {
      const signature = await signed();
      if (signature) run(lostFoundCalls.returnItem, { ...asked, signature });
    } finally {
      setKeeping(false);
    }
  };
  const signed = async (): Promise<ClaimSignature | null> => {
    if (how === 'paper') return { how };
    const picture = await pen.current?.picture();
    return picture ? { how, sha256: await keepFile(picture) } : null;
  };
  return (
    <div className={classes['form']}>
      <FieldPair>
        <TextInput
          label={t('claim.callName')}
          maxLength={40}
          value={callName}
          onChange={({ currentTarget }) => setCallName(currentTarget.value)}
        />
        <TextInput
          label={t('claim.phone')}
          inputMode="tel"
          maxLength={20}
          error={isPhoneWrong && t('claim.phoneWrong')}
          value={phone}
          onChange={({ currentTarget }) => setPhone(currentTarget.value)}
        />
      </FieldPair>
      <FieldPair>
        <TextInput
          label={t('claim.idLast4')}
          maxLength={4}
          error={isIdWrong && t('claim.idLast4Wrong')}
          value={idLast4}
          onChange={({ currentTarget }) => setIdLast4(currentTarget.value)}
        />
      </FieldPair>
      <TextInput
        label={t('claim.checks')}
        description={t('claim.checksHint')}
        maxLength={400}
        value={checks}
        onChange={({ currentTarget }) => setChecks(currentTarget.value)}
      />
      <ChoiceCards
        legend={t('claim.signature')}
        choices={ways.map((value) => ({ value, label: t(`claim.${value}`) }))}
        value={how}
        onChange={setHow}
      />
      {how === 'finger' ? (
        <div className={classes['folded']}>
          <SignaturePad ref={pen} label={t('claim.pad')} onDrawn={setDrawn} />
          <Button variant="default" disabled={!drawn} onClick={() => pen.current?.clear()}>
            {t('claim.clear')}
          </Button>
        </div>
      ) : (
        <div>
          <PaperButton
            words={t('claim.print')}
            title={t('claim.print')}
            paper={askedPaper(lostFoundCalls.receipt, {
              itemId,
              language,
            })}
          />
        </div>
      )}
      <div className={classes['acts']}>
        <Button
          h="var(--target)"
          disabled={!isChecked || busy || (how === 'finger' && !drawn)}
          loading={keeping}
          onClick={() => void give()}
        >
          {t('claim.give')}
        </Button>
        <Button
          variant="default"
          h="var(--target)"
          disabled={!isChecked || busy}
          onClick={() => run(lostFoundCalls.refuseClaim, asked)}
        >
          {t('claim.refuse')}
        </Button>
      </div>
    </div>
  );
}
