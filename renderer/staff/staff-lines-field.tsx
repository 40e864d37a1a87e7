import { Textarea } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { personRoles } from '../../shared/staff/person.ts';
import type { StaffLines } from '../../shared/staff/staff-lines.ts';
import { RoleWords } from './role-words.tsx';
import { SheetLines } from './sheet-lines.tsx';
import { StaffLinesRead } from './staff-lines-read.tsx';
import classes from './staff-lines-field.module.css';

export interface StaffLinesFieldProps {
  readonly text: string;
  /** What was understood of the text. */
  readonly lines: StaffLines;
  readonly onChange: (text: string) => void;
  /** What is said while there is nobody. */
  readonly empty: string;
  readonly error?: string | undefined;
}

/** 人员名单: typed or pasted on one side, one person on a line, and read back on the other. */
export function StaffLinesField({ text, lines, onChange, empty, error }: StaffLinesFieldProps): ReactNode {
  const { t } = useTranslation('staff');
  return (
    <div className={classes['pair']}>
      <div className={classes['written']}>
        <Textarea
          label={t('lines')}
          description={t('linesHint')}
          placeholder={t('linesPlaceholder')}
          error={error}
          autosize
          minRows={9}
          maxRows={18}
          spellCheck={false}
          onKeyDown={goOnFromLines}
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
        <SheetLines onRead={(read) => onChange(text.trim() === '' ? read : `${text.trimEnd()}\n${read}`)} />
        <p className={classes['hint']}>
          {t('knownRoles')}
          <RoleWords roles={personRoles} />
        </p>
      </div>
      <StaffLinesRead lines={lines} empty={empty} />
    </div>
  );
}

/** In a field of many lines 回车 begins a new line; with Ctrl it goes on there too. */
function goOnFromLines(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !event.ctrlKey) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
