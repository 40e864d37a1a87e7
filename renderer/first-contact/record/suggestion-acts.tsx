import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestionOf } from '../../../shared/first-contact/suggestion.ts';
import { useCommands } from '../../call/use-commands.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DateField } from '../../design/date-field.tsx';
import { Folded } from '../../design/folded.tsx';
import classes from '../../design/form.module.css';
import { useToday } from '../../design/use-today.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { firstContactCalls } from '../calls.ts';
import { WordsForm } from '../words-form.tsx';
import type { RecordProps } from './record-props.ts';

/** What a suggestion has beside: its kind, and the standard that it changed. A complaint may change one as well. */
export function SuggestionActs({ record }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const may = useMay();
  return (
    <>
      {record.kind === 'suggestion' && (
        <Folded title={t('suggestions.sort')}>
          <SortForm record={record} />
        </Folded>
      )}
      {may(firstContactCalls.noteStandardChange) && (
        <Folded title={t('suggestions.change')}>
          <ChangeForm record={record} />
        </Folded>
      )}
    </>
  );
}

function SortForm({ record: { id, steps } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const categories = useQueryOf(firstContactCalls.suggestionCategories, {}).data ?? [];
  const [categoryId, setCategoryId] = useState(() => suggestionOf(steps).categoryId);
  const { run, busy } = useCommands();
  return (
    <div className={classes['form']}>
      <NativeSelect
        label={t('suggestions.category')}
        value={categoryId ?? ''}
        data={[
          { value: '', label: t('doing.choose') },
          ...categories
            .filter(({ active }) => active)
            .map((category) => ({ value: String(category.id), label: nameOf(category.name) })),
        ]}
        onChange={({ currentTarget }) => setCategoryId(Number(currentTarget.value) || null)}
      />
      <Button
        variant="default"
        className={classes['primary']}
        h="var(--target)"
        disabled={busy || categoryId === null}
        onClick={() => {
          if (categoryId !== null) run(firstContactCalls.sortSuggestion, { recordId: id, categoryId });
        }}
      >
        {t('suggestions.save')}
      </Button>
    </div>
  );
}

function ChangeForm({ record: { id } }: RecordProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const today = useToday();
  const [on, setOn] = useState(today);
  const { run, busy } = useCommands();
  return (
    <WordsForm
      label={t('suggestions.changeWhat')}
      act={t('suggestions.save')}
      busy={busy}
      onSave={(what) => run(firstContactCalls.noteStandardChange, { recordId: id, what, on })}
    >
      <DateField label={t('suggestions.changeOn')} value={on} onChange={setOn} />
    </WordsForm>
  );
}
