import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SuggestionCategory, SuggestionLine } from '../../../shared/first-contact/suggestion.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { PeriodChoice } from '../../corrective-actions/board/period-choice.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useScale } from '../../design/use-compact.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { recordHref, recordsHref } from '../addresses.ts';
import { firstContactCalls } from '../calls.ts';
import classes from '../list/list.module.css';
import { Colleagues, useColleagueName } from '../people.tsx';
import { PromiseWords, RecordStateMark } from '../record-words.tsx';
import { useSpanAsked } from '../use-span.ts';

const nobodyYet: readonly SuggestionCategory[] = [];

/** 意见建议 (B17): what customers suggested, by kind, with the standards that it has changed. */
export function SuggestionsPage(): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const { days, span, setDays } = useSpanAsked();
  const [category, setCategory] = useState('');
  const categories = useQueryOf(firstContactCalls.suggestionCategories, {}).data ?? nobodyYet;
  const found = useQueryOf(firstContactCalls.suggestions, span, { placeholderData: (before) => before });
  const all = found.data?.suggestions ?? [];
  const changes = all.reduce((sum, one) => sum + one.changes.length, 0);
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('suggestions.title')}
        sentence={t('suggestions.sentence', { count: all.length, changes })}
        tools={<Link href={recordsHref}>{t('page.back')}</Link>}
      />
      <PeriodChoice days={days} onDays={setDays} />
      <NativeSelect
        className={classes['lists'] ?? ''}
        label={t('suggestions.category')}
        value={category}
        data={[
          { value: '', label: t('suggestions.all') },
          { value: '0', label: t('suggestions.unsorted') },
          ...categories.map(({ id, name }) => ({ value: String(id), label: nameOf(name) })),
        ]}
        onChange={({ currentTarget }) => setCategory(currentTarget.value)}
      />
      <QueryStates query={found}>
        {({ suggestions }) => (
          <Colleagues>
            <Rows
              lines={suggestions.filter(
                ({ categoryId }) => category === '' || (categoryId ?? 0) === Number(category),
              )}
              categories={categories}
            />
          </Colleagues>
        )}
      </QueryStates>
    </Page>
  );
}

interface RowsProps {
  readonly lines: readonly SuggestionLine[];
  readonly categories: readonly SuggestionCategory[];
}

function Rows({ lines, categories }: RowsProps): ReactNode {
  const { t } = useTranslation('first-contact');
  if (lines.length === 0) return <p>{t('suggestions.none')}</p>;
  return (
    <ul className={classes['list']}>
      {lines.map((line) => (
        <li key={line.id}>
          <Row line={line} category={categories.find(({ id }) => id === line.categoryId)} />
        </li>
      ))}
    </ul>
  );
}

function Row({
  line,
  category,
}: {
  readonly line: SuggestionLine;
  readonly category: SuggestionCategory | undefined;
}): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const colleagueName = useColleagueName();
  return (
    <Link className={classes['row']} href={recordHref(line.id)}>
      <span className={classes['what']}>
        <span className={classes['matter']}>{line.matter}</span>
        {line.changes.map(({ what, on, by }) => (
          <span key={`${on} ${what}`} className={classes['soft']}>
            {t('suggestions.changed', { on, what, who: colleagueName(by) })}
          </span>
        ))}
      </span>
      <span className={classes['soft']}>{category ? nameOf(category.name) : t('suggestions.unsorted')}</span>
      <RecordStateMark state={line.life.state} />
      <span className={classes['soft']}>
        <PromiseWords line={line} />
      </span>
    </Link>
  );
}
