import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/staff/person.ts';
import { type StaffLines, parseStaffLines } from '../../shared/staff/staff-lines.ts';
import { RefusalText } from '../call/refusal-text.tsx';
import { useCommand } from '../call/use-command.ts';
import { Notice } from '../design/notice.tsx';
import { SettingsFrame } from '../store/settings/settings-frame.tsx';
import { staffCalls } from './calls.ts';
import { StaffLinesField } from './staff-lines-field.tsx';

export interface AddManyProps {
  /** Who is in the hall already: their staff numbers are taken. */
  readonly people: readonly Person[];
  readonly onLeave: () => void;
}

/** Many people at once, typed, pasted or read from a sheet: all of them or none. */
export function AddMany({ people, onLeave }: AddManyProps): ReactNode {
  const { t } = useTranslation('staff');
  const [text, setText] = useState('');
  const lines = withTakenNumbers(parseStaffLines(text), people);
  const add = useCommand(staffCalls.addMany, { refusalShownInPlace: true, onDone: onLeave });
  const ready = lines.people.length > 0 && lines.problems.length === 0;
  return (
    <SettingsFrame
      section="people"
      sentence={t('addManySentence')}
      tools={
        <>
          <Button variant="subtle" onClick={onLeave}>
            {t('cancel')}
          </Button>
          <Button
            disabled={!ready}
            loading={add.isPending}
            onClick={() => add.mutate({ people: lines.people.map(({ values }) => values) })}
          >
            {t('addThem', { people: lines.people.length })}
          </Button>
        </>
      }
    >
      {add.error && (
        <Notice kind="danger">
          <RefusalText error={add.error} />
        </Notice>
      )}
      <StaffLinesField text={text} lines={lines} onChange={setText} empty={t('nobodyRead')} />
    </SettingsFrame>
  );
}

/** The lines whose staff number somebody in the hall has are problems too. */
function withTakenNumbers({ people, problems }: StaffLines, hall: readonly Person[]): StaffLines {
  const taken = new Set(hall.map(({ staffNumber }) => staffNumber));
  const free = people.filter(({ values }) => !taken.has(values.staffNumber));
  const clashing = people.filter((line) => !free.includes(line));
  return {
    people: free,
    problems: [
      ...problems,
      ...clashing.map(({ line, values }) => ({
        line,
        code: 'number-taken' as const,
        words: values.staffNumber,
      })),
    ].sort((a, b) => a.line - b.line),
  };
}
