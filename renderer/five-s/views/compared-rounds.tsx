import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedItem, CheckView } from '../../../shared/checklists/check.ts';
import { problemsOf } from '../../../shared/checklists/answer.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { checklistsCalls } from '../../checklists/calls.ts';
import { DataTable } from '../../design/data-table.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { useFoundText, useItemText } from './item-words.ts';
import { PhotoThumb } from './photo-thumb.tsx';
import { signed } from './signed.ts';
import classes from './views.module.css';

export interface ComparedRoundsProps {
  /** Record ids of two checks. */
  readonly first: number;
  readonly second: number;
}

/** Two rounds side by side. */
export function ComparedRounds({ first, second }: ComparedRoundsProps): ReactNode {
  const one = useQueryOf(checklistsCalls.check, { checkId: first });
  const other = useQueryOf(checklistsCalls.check, { checkId: second });
  return (
    <QueryStates query={one}>
      {(before) => (
        <QueryStates query={other}>{(after) => <SideBySide before={before} after={after} />}</QueryStates>
      )}
    </QueryStates>
  );
}

interface SideBySideProps {
  readonly before: CheckView;
  readonly after: CheckView;
}

function SideBySide({ before, after }: SideBySideProps): ReactNode {
  const { t } = useTranslation('five-s');
  const changed = changedItems(before, after);
  const better = changed.filter(({ change }) => change < 0).length;
  return (
    <>
      <p className={classes['answer']}>
        {t('compare.sentence', {
          change: useChangeWords(before, after),
          better,
          worse: changed.length - better,
        })}
      </p>
      <Section title={t('compare.byArea')}>
        <AreasTable before={before} after={after} />
      </Section>
      <Section title={t('compare.items')}>
        {changed.length === 0 ? <p>{t('compare.noChange')}</p> : <ChangedTable changed={changed} />}
      </Section>
    </>
  );
}

function useChangeWords(before: CheckView, after: CheckView): string {
  const { t } = useTranslation('five-s');
  if (before.score.score === null || after.score.score === null) return t('compare.cannot');
  const change = after.score.score - before.score.score;
  const points = Math.abs(change).toFixed(2);
  if (Number(points) === 0) return t('compare.same');
  return t(change > 0 ? 'compare.up' : 'compare.down', { points });
}

function AreasTable({ before, after }: SideBySideProps): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const scoreIn = ({ score }: CheckView, code: string): number | null =>
    score.areas.find((area) => area.code === code)?.score ?? null;
  const areas = new Map([...before.areas, ...after.areas].map((area) => [area.code, area]));
  const rows = [
    { name: t('trend.hall'), first: before.score.score, second: after.score.score },
    ...[...areas.values()].map(({ code, name }) => ({
      name: nameOf(name),
      first: scoreIn(before, code),
      second: scoreIn(after, code),
    })),
  ];
  const points = (score: number | null): string => score?.toFixed(2) ?? t('views.none');
  return (
    <DataTable
      caption={t('compare.byArea')}
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { title: t('views.area'), cell: ({ name }) => name },
        { title: t('compare.first'), align: 'number', cell: ({ first }) => points(first) },
        { title: t('compare.second'), align: 'number', cell: ({ second }) => points(second) },
        {
          title: t('compare.change'),
          align: 'number',
          cell: ({ first, second }) =>
            first === null || second === null ? t('views.none') : signed(second - first),
        },
      ]}
    />
  );
}

/** An item that both rounds looked at, with another result. */
interface ChangedItem {
  readonly before: AskedItem;
  readonly after: AskedItem;
  /** How many problems more. */
  readonly change: number;
}

function changedItems(before: CheckView, after: CheckView): ChangedItem[] {
  const earlier = new Map(before.items.map((asked) => [asked.item.code, asked]));
  return after.items.flatMap((asked) => {
    const same = earlier.get(asked.item.code);
    const [was, is] = [same && foundIn(same), foundIn(asked)];
    if (!same || was === undefined || was === null || is === null || was === is) return [];
    return [{ before: same, after: asked, change: is - was }];
  });
}

function foundIn({ answer }: AskedItem): number | null {
  return answer && problemsOf(answer.finding);
}

function ChangedTable({ changed }: { readonly changed: readonly ChangedItem[] }): ReactNode {
  const { t } = useTranslation('five-s');
  const itemText = useItemText();
  return (
    <DataTable
      caption={t('compare.items')}
      rows={changed}
      rowKey={({ after }) => after.item.code}
      columns={[
        {
          title: t('views.item'),
          cell: ({ after: { item } }) => t('views.itemName', { code: item.code, text: itemText(item.text) }),
        },
        {
          title: t('compare.change'),
          cell: ({ change }) => (
            <StateMark state={change < 0 ? 'done' : 'warning'}>
              {t(change < 0 ? 'compare.better' : 'compare.worse')}
            </StateMark>
          ),
        },
        { title: t('compare.first'), cell: ({ before }) => <Found asked={before} /> },
        { title: t('compare.second'), cell: ({ after }) => <Found asked={after} /> },
      ]}
    />
  );
}

function Found({ asked }: { readonly asked: AskedItem }): ReactNode {
  const { t } = useTranslation('five-s');
  const itemText = useItemText();
  const foundText = useFoundText();
  return (
    <div>
      {foundText(foundIn(asked))}
      {asked.photos.length > 0 && (
        <div className={classes['thumbs']}>
          {asked.photos.map(({ id, sha256, marks }) => (
            <PhotoThumb
              key={id}
              sha256={sha256}
              marks={marks}
              alt={t('views.itemName', { code: asked.item.code, text: itemText(asked.item.text) })}
            />
          ))}
        </div>
      )}
    </div>
  );
}
