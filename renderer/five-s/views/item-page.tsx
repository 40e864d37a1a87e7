import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { viewsContract } from '../../../shared/five-s/views-contract.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DataTable } from '../../design/data-table.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useScale } from '../../design/use-compact.ts';
import { fiveSCalls } from '../calls.ts';
import { useFoundText, useItemText, useOccasionText } from './item-words.ts';
import { PhotoThumb } from './photo-thumb.tsx';
import { type ItemAsked, useItemAsked } from './views-address.ts';
import { ViewsNav } from './views-nav.tsx';
import classes from './views.module.css';

/** What is behind a cell of the heat map: the rounds that looked at an item, what they found, and their photos. */
export function ItemPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const asked = useItemAsked();
  return (
    <Page scale={useScale()}>
      <ViewsNav />
      {asked ? <Rounds asked={asked} /> : <PageTitle title={t('itemRounds.unknown')} />}
    </Page>
  );
}

type Rounds = OutputOf<typeof viewsContract.itemRounds>;

function Rounds({ asked }: { readonly asked: ItemAsked }): ReactNode {
  const { t } = useTranslation('five-s');
  const itemText = useItemText();
  const rounds = useQueryOf(fiveSCalls.itemRounds, asked);
  const item = rounds.data?.item;
  return (
    <>
      <PageTitle
        title={item ? t('views.itemName', { code: item.code, text: itemText(item.text) }) : asked.itemCode}
        sentence={
          rounds.data &&
          t('itemRounds.sentence', {
            from: asked.from,
            to: asked.to,
            looked: rounds.data.rounds.filter(({ problems }) => problems !== null).length,
            failed: rounds.data.rounds.filter(({ problems }) => (problems ?? 0) > 0).length,
          })
        }
        tools={<Link href="/five-s/views">{t('itemRounds.back')}</Link>}
      />
      <QueryStates
        query={rounds}
        isEmpty={(answer) => answer.rounds.length === 0}
        empty={t('itemRounds.nothing')}
      >
        {(answer) => <RoundsTable rounds={answer.rounds} code={asked.itemCode} />}
      </QueryStates>
    </>
  );
}

function RoundsTable({
  rounds,
  code,
}: {
  readonly rounds: Rounds['rounds'];
  readonly code: string;
}): ReactNode {
  const { t } = useTranslation('five-s');
  const occasionText = useOccasionText();
  return (
    <DataTable
      caption={t('itemRounds.caption')}
      rows={rounds}
      rowKey={({ checkId }) => checkId}
      columns={[
        { title: t('itemRounds.date'), cell: ({ businessDate }) => businessDate },
        { title: t('itemRounds.occasion'), cell: ({ occasion }) => occasionText(occasion) },
        { title: t('itemRounds.found'), cell: (round) => <Found {...round} /> },
        { title: t('itemRounds.note'), cell: ({ note }) => note },
        {
          title: t('itemRounds.photos'),
          cell: ({ businessDate, photos }) => (
            <div className={classes['thumbs']}>
              {photos.map(({ id, sha256, marks }) => (
                <PhotoThumb
                  key={id}
                  sha256={sha256}
                  marks={marks}
                  alt={t('itemRounds.photoAlt', { date: businessDate, code })}
                />
              ))}
            </div>
          ),
        },
      ]}
    />
  );
}

interface FoundProps {
  readonly problems: number | null;
  readonly fixedOnSpot: boolean;
}

function Found({ problems, fixedOnSpot }: FoundProps): ReactNode {
  const { t } = useTranslation('five-s');
  const foundText = useFoundText();
  const state = problems === null ? 'closed' : problems === 0 ? 'finished' : 'warning';
  return (
    <StateMark state={state}>
      {foundText(problems)}
      {fixedOnSpot && ` · ${t('views.fixedOnSpot')}`}
    </StateMark>
  );
}
