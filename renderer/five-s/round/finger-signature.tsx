import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignatureRole } from '../../../shared/checklists/check.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { checklistsCalls } from '../../checklists/calls.ts';
import { type SignaturePen, SignaturePad } from '../../files/signature-pad.tsx';
import { useKeepFile } from '../../files/use-keep-file.ts';
import { staffCalls } from '../../staff/calls.ts';
import { useWhoIsHere } from '../../staff/who-is-here.ts';
import classes from './result-panel.module.css';

export interface FingerSignatureProps {
  readonly checkId: number;
  readonly role: SignatureRole;
}

/** 手写签名: who signs, and the drawing of a finger. Who checked is most often who is signed in here. */
export function FingerSignature({ checkId, role }: FingerSignatureProps): ReactNode {
  const { t } = useTranslation('five-s');
  const { person } = useWhoIsHere();
  const people = useQueryOf(staffCalls.people, {}).data ?? [];
  const [personId, setPersonId] = useState(role === 'checker' ? (person?.id ?? null) : null);
  const [drawn, setDrawn] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const pen = useRef<SignaturePen>(null);
  const keepFile = useKeepFile();
  const sign = useCommand(checklistsCalls.signWithFinger);
  const send = async (signer: number): Promise<void> => {
    setKeeping(true);
    try {
      const picture = await pen.current?.picture();
      if (picture) sign.mutate({ checkId, role, personId: signer, sha256: await keepFile(picture) });
    } finally {
      setKeeping(false);
    }
  };
  return (
    <div className={classes['drawing']}>
      <NativeSelect
        label={t('result.whoSigns')}
        size="md"
        data={[
          { value: '', label: '' },
          ...people
            .filter(({ active }) => active)
            .map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        value={personId === null ? '' : String(personId)}
        onChange={({ currentTarget: { value } }) => setPersonId(value === '' ? null : Number(value))}
      />
      <SignaturePad ref={pen} label={t('result.draw')} onDrawn={setDrawn} />
      <div className={classes['choices']}>
        <Button variant="default" h="var(--target)" disabled={!drawn} onClick={() => pen.current?.clear()}>
          {t('result.clear')}
        </Button>
        <Button
          h="var(--target)"
          disabled={!drawn || personId === null}
          loading={keeping || sign.isPending}
          onClick={() => {
            if (personId !== null) void send(personId);
          }}
        >
          {t('result.sign')}
        </Button>
      </div>
    </div>
  );
}
