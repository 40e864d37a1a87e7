import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useToday } from '../../design/use-today.ts';
import { useScale } from '../../design/use-compact.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { fiveSCalls } from '../calls.ts';
import { TrendChart } from './trend-chart.tsx';
import { type TrendPart, areaParts, categoryParts } from './trend-parts.ts';
import { TrendTable } from './trend-table.tsx';
import { useSpan } from './views-address.ts';
import type { TrendView } from './views-answers.ts';
import { SpanChoice, ViewsNav } from './views-nav.tsx';
import classes from './views.module.css';

/** 趋势: where the hall stands, whether it gets better, and which area or S holds it back. */
export function TrendPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const [weeks, choose] = useSpan();
  const view = useQueryOf(fiveSCalls.trend, { to: useToday(), weeks }, { placeholderData: (last) => last });
  return (
    <Page scale={useScale()}>
      <ViewsNav />
      <PageTitle
        title={t('trend.title')}
        sentence={view.data && <TrendSentence view={view.data} />}
        tools={<SpanChoice span={weeks} choose={choose} />}
      />
      <QueryStates
        query={view}
        isEmpty={(answer) => answer.weeks.every(({ checks }) => checks === 0)}
        empty={t('views.nothing')}
      >
        {(answer) => <TrendShown view={answer} />}
      </QueryStates>
    </Page>
  );
}

function TrendShown({ view }: { readonly view: TrendView }): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const areas = areaParts(view, nameOf);
  const categories = categoryParts(view, (category) => t(`views.categories.${category}`));
  const [chosen, setChosen] = useState<string | null>(null);
  const part = [...areas, ...categories].find(({ key }) => key === chosen) ?? null;
  const choose = ({ key }: TrendPart): void => setChosen((before) => (before === key ? null : key));
  return (
    <>
      <Section title={t('trend.chart')} aside={part ? part.name : t('trend.choose')}>
        <TrendChart weeks={view.weeks} part={part} />
        <p className={classes['definition']}>{t('trend.definition')}</p>
      </Section>
      <div className={classes['twoTables']}>
        <Section title={t('trend.byArea')}>
          <TrendTable title={t('trend.byArea')} parts={areas} chosen={chosen} choose={choose} />
        </Section>
        <Section title={t('trend.byCategory')}>
          <TrendTable title={t('trend.byCategory')} parts={categories} chosen={chosen} choose={choose} />
        </Section>
      </div>
    </>
  );
}

/** The answer first: the last four weeks, whether that is more than before, and the lowest area. */
function TrendSentence({ view }: { readonly view: TrendView }): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const { score, count } = view.lately;
  if (score === null) return t('trend.nothingLately');
  const [lowest] = areaParts(view, nameOf)
    .filter((part) => part.lately !== null)
    .sort((one, other) => (one.lately ?? 0) - (other.lately ?? 0));
  const said = {
    score: score.toFixed(2),
    count,
    lowest: lowest ? t('trend.lowest', { area: lowest.name, score: lowest.lately?.toFixed(2) ?? '' }) : '',
  };
  if (view.before.score === null) return t('trend.sentenceNoBefore', said);
  const change = score - view.before.score;
  const points = Math.abs(change).toFixed(2);
  const way = Number(points) === 0 ? 'same' : change > 0 ? 'up' : 'down';
  return t('trend.sentence', { ...said, change: t(`trend.${way}`, { points }) });
}
