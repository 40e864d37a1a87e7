import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnMapping } from '../../shared/sheets/column-mapping.ts';
import type { SheetPreview, SheetSource } from '../../shared/sheets/contract.ts';
import { RefusalText } from '../call/refusal-text.tsx';
import { useCommand } from '../call/use-command.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { ConfirmBar } from '../design/confirm-bar.tsx';
import { FileChoice, sheetFiles } from '../design/file-choice.tsx';
import { Notice } from '../design/notice.tsx';
import { QueryStates } from '../design/query-states.tsx';
import { sheetsCalls } from './calls.ts';
import { PreviewProblems } from './preview-problems.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { useHandedIn } from './use-handed-in.ts';
import classes from './sheet-import.module.css';

export interface SheetImportProps {
  readonly kind: string;
  /** The record that the sheet goes into, for kinds that have such. */
  readonly into?: number;
}

/** 导入表格: chooses a file, shows how it is understood, and imports every row of it or none. */
export function SheetImport({ kind, into }: SheetImportProps): ReactNode {
  const { t } = useTranslation('sheets');
  const [handedIn, handIn] = useHandedIn();
  const chosen = handedIn.state !== 'none';
  return (
    <div className={classes['import']}>
      <div className={classes['line']}>
        <FileChoice
          words={chosen ? t('chooseAnother') : t('choose')}
          accept={sheetFiles}
          busy={handedIn.state === 'sending'}
          primary={!chosen}
          onChoose={handIn}
        />
        <p className={classes['hint']}>{chosen ? handedIn.name : t('chooseHint')}</p>
      </div>
      {handedIn.state === 'refused' && (
        <Notice kind="danger">
          <RefusalText error={handedIn.error} />
        </Notice>
      )}
      {handedIn.state === 'there' && (
        <UnderstoodSheet
          key={JSON.stringify(handedIn.source)}
          what={into === undefined ? { kind } : { kind, into }}
          source={handedIn.source}
        />
      )}
    </div>
  );
}

interface UnderstoodSheetProps {
  readonly what: SheetImportProps;
  readonly source: SheetSource;
}

function UnderstoodSheet({ what, source }: UnderstoodSheetProps): ReactNode {
  const [mapping, setMapping] = useState<ColumnMapping>();
  const input = mapping === undefined ? { ...what, source } : { ...what, source, mapping };
  const preview = useQueryOf(sheetsCalls.preview, input, { placeholderData: (before) => before });
  return (
    <QueryStates query={preview}>
      {(understood) => (
        <>
          <ImportLine input={input} preview={understood} />
          <PreviewProblems preview={understood} />
          <PreviewRows preview={understood} mapping={mapping ?? understood.mapping} onMapping={setMapping} />
        </>
      )}
    </QueryStates>
  );
}

interface ImportLineProps {
  readonly input: SheetImportProps & { readonly source: SheetSource; readonly mapping?: ColumnMapping };
  readonly preview: SheetPreview;
}

/** How many rows there are, how their columns were found, and the button that imports them. */
function ImportLine({ input, preview }: ImportLineProps): ReactNode {
  const { t } = useTranslation('sheets');
  const { rowCount, mappingFrom, missing, problemCount, replaces } = preview;
  const [asked, setAsked] = useState(false);
  const take = useCommand(sheetsCalls.import, { refusalShownInPlace: true });
  if (take.data) return <Notice kind="done">{t('outcome', take.data)}</Notice>;
  if (asked) {
    return (
      <ConfirmBar
        question={t('replaceQuestion', { count: replaces })}
        act={t('replaceAct')}
        onConfirm={() => {
          setAsked(false);
          take.mutate({ ...input, replace: true });
        }}
        onCancel={() => setAsked(false)}
      />
    );
  }
  return (
    <>
      <div className={classes['line']}>
        <Button
          disabled={missing.length > 0 || problemCount > 0 || rowCount === 0}
          loading={take.isPending}
          onClick={() => (replaces > 0 ? setAsked(true) : take.mutate(input))}
        >
          {t('import', { rows: rowCount })}
        </Button>
        <p className={classes['hint']}>{t(`mappingFrom.${mappingFrom}`)}</p>
      </div>
      {take.error && (
        <Notice kind="danger">
          <RefusalText error={take.error} />
        </Notice>
      )}
    </>
  );
}
