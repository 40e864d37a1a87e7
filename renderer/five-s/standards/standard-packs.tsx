import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../../call/client-context.ts';
import { useFreshener } from '../../call/freshener-context.ts';
import { RefusalText } from '../../call/refusal-text.tsx';
import { type CallError, RefusedError } from '../../call/refused-error.ts';
import { useCallCommand } from '../../call/use-call-command.ts';
import { FileChoice } from '../../design/file-choice.tsx';
import { Notice } from '../../design/notice.tsx';
import { saveBlob } from '../../design/save-file.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { fiveSCalls } from '../calls.ts';
import { exchangeCalls } from '../../exchange/calls.ts';
import { unpackStandards } from './unpack-standards.ts';

/** 标准包: this hall's standards for others, and a model hall's for this one. */
export function StandardPacks(): ReactNode {
  const may = useMay();
  if (!may(fiveSCalls.exportStandards)) return null;
  return (
    <>
      <ExportPack />
      <ImportPack />
    </>
  );
}

function ExportPack(): ReactNode {
  const { t } = useTranslation('five-s');
  const call = useCallCommand();
  const exporting = useMutation<{ parts: number; photos: number }, CallError>({
    mutationFn: async () => {
      let last = { parts: 1, photos: 0 };
      for (let part = 1; part <= last.parts; part += 1) {
        const { fileName, text, parts, photos } = await call(fiveSCalls.exportStandards, { part });
        saveBlob(fileName, new Blob([text]));
        last = { parts, photos };
      }
      return last;
    },
  });
  return (
    <>
      <Button
        h="var(--target)"
        variant="default"
        loading={exporting.isPending}
        onClick={() => exporting.mutate()}
      >
        {t('standards.export')}
      </Button>
      {exporting.data && <Notice kind="done">{t('standards.exported', exporting.data)}</Notice>}
    </>
  );
}

/** The file that was chosen, and what came of it. */
function ImportPack(): ReactNode {
  const { t } = useTranslation('five-s');
  const { transport } = useClient();
  const call = useCallCommand();
  const freshener = useFreshener();
  const [file, setFile] = useState('');
  const importing = useMutation({
    mutationFn: async (text: string) => {
      for (const { sha256, bytes } of await unpackStandards(text)) await transport.putFile(bytes, sha256);
      const done = await call(fiveSCalls.importStandards, { file: text });
      freshener.announce(fiveSCalls.importStandards.procedure.topics);
      return done;
    },
    meta: { refusalShownInPlace: true },
  });
  const choose = async (chosen: File): Promise<void> => {
    const text = await chosen.text();
    setFile(text);
    importing.mutate(text);
  };
  const done = importing.data;
  const words =
    done && (done.outcome === 'already' ? 'already' : done.unknownItems > 0 ? 'importedSome' : 'imported');
  return (
    <>
      <FileChoice
        words={t('standards.import')}
        accept=".json"
        busy={importing.isPending}
        onChoose={(chosen) => void choose(chosen)}
      />
      {done && words && (
        <Notice kind="done">
          {t(`standards.${words}`, { from: done.from, photos: done.photos, unknown: done.unknownItems })}
        </Notice>
      )}
      {importing.error && (
        <Refused error={importing.error} file={file} again={() => importing.mutate(file)} />
      )}
    </>
  );
}

interface RefusedProps {
  readonly error: CallError;
  readonly file: string;
  readonly again: () => void;
}

/** A first file is trusted once somebody has compared the digits over the telephone; anything else is told. */
function Refused({ error, file, again }: RefusedProps): ReactNode {
  const { t } = useTranslation('five-s');
  const call = useCallCommand();
  const fingerprint = error instanceof RefusedError ? error.details['fingerprint'] : undefined;
  const isFirst = error instanceof RefusedError && error.code === 'exchange.key-unknown';
  const trust = useMutation<unknown, CallError>({
    mutationFn: () => call(exchangeCalls.trustKey, { file, fingerprint: String(fingerprint) }),
    onSuccess: again,
  });
  return (
    <Notice
      kind="warning"
      acts={
        isFirst && (
          <Button h="var(--target)" loading={trust.isPending} onClick={() => trust.mutate()}>
            {t('standards.trust')}
          </Button>
        )
      }
    >
      <RefusalText error={error} />
    </Notice>
  );
}
