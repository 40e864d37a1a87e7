import { type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalText } from '../call/refusal-text.tsx';
import type { CallError } from '../call/refused-error.ts';
import { FileChoice, sheetFiles } from '../design/file-choice.tsx';
import { Notice } from '../design/notice.tsx';
import { StaffSheetContext } from './staff-sheet-context.ts';

export interface SheetLinesProps {
  /** Gets the people of the sheet, one on a line. */
  readonly onRead: (lines: string) => void;
}

type Reading =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'read'; readonly name: string; readonly count: number }
  | { readonly state: 'refused'; readonly error: CallError };

/** Takes people over from a sheet into a list that is still being written. */
export function SheetLines({ onRead }: SheetLinesProps): ReactNode {
  const { t } = useTranslation('staff');
  const read = useContext(StaffSheetContext);
  const [reading, setReading] = useState<Reading>({ state: 'none' });
  if (!read) return null;
  const take = async (file: File): Promise<void> => {
    setReading({ state: 'reading' });
    try {
      const lines = await read(file);
      onRead(lines);
      setReading({ state: 'read', name: file.name, count: lines.split('\n').length });
    } catch (error) {
      setReading({ state: 'refused', error: error as CallError });
    }
  };
  return (
    <>
      <div>
        <FileChoice
          words={t('fromSheet')}
          accept={sheetFiles}
          busy={reading.state === 'reading'}
          onChoose={(file) => void take(file)}
        />
      </div>
      {reading.state === 'read' && (
        <Notice kind="done">{t('sheetRead', { file: reading.name, people: reading.count })}</Notice>
      )}
      {reading.state === 'refused' && (
        <Notice kind="danger">
          <RefusalText error={reading.error} />
        </Notice>
      )}
    </>
  );
}
