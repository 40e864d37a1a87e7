import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostNow } from '../../call/use-host-now.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { queueCalls } from '../calls.ts';
import { FirstContactButton } from '../first-contact-button.tsx';
import type { HallView } from '../hall-view.ts';
import { longestWaiting } from '../longest-wait.ts';
import { SurgesToday } from '../surge/surges-today.tsx';
import { WaitingTable } from '../waiting-table.tsx';
import { CounterStrip } from './counter-strip.tsx';
import type { FailureQuestion } from './failure-notice.tsx';
import { LiveFigures } from './live-figures.tsx';
import { LiveNotices } from './live-notices.tsx';
import { ScreenLinks } from './screen-links.tsx';
import { SeriesTable } from './series-table.tsx';
import { TodaysFindings } from './todays-findings.tsx';
import classes from './live-page.module.css';

/** 现场: the manager's home. The hall as it is now. */
export function LivePage(): ReactNode {
  const hall = useQueryOf(queueCalls.hall, {});
  return (
    <Page>
      <QueryStates query={hall}>{(view) => <Hall view={view} />}</QueryStates>
    </Page>
  );
}

interface HallProps {
  readonly view: HallView;
}

function Hall({ view }: HallProps): ReactNode {
  const { t } = useTranslation('queue');
  const { counters, series, waiting, notices } = view;
  const [asked, setAsked] = useState<FailureQuestion>(null);
  return (
    <>
      <PageTitle
        title={t('live.title')}
        sentence={<HallSentence view={view} />}
        tools={
          <>
            <ScreenLinks />
            <FirstContactButton />
            {notices.failureSince === null && (
              <Button variant="subtle" onClick={() => setAsked('declare')}>
                {t('liveNotices.declare')}
              </Button>
            )}
          </>
        }
      />
      <LiveNotices view={view} asked={asked} onAsk={setAsked} />
      <LiveFigures view={view} />
      <Section title={t('live.counters')}>
        <CounterStrip counters={counters} />
      </Section>
      <div className={classes['columns']}>
        <Section title={t('live.waitingList')}>
          {waiting.length === 0 ? <p>{t('live.nobody')}</p> : <WaitingTable waiting={waiting} />}
        </Section>
        <div className={classes['beside']}>
          <SurgesToday />
          <TodaysFindings />
          <Section title={t('live.series')}>
            <SeriesTable series={series} />
          </Section>
        </div>
      </div>
    </>
  );
}

/** The hall in one sentence. */
function HallSentence({ view: { waiting } }: HallProps): ReactNode {
  const { t } = useTranslation('queue');
  const now = useHostNow();
  const longest = longestWaiting(waiting);
  if (!longest) return t('live.nobodySentence');
  const minutes = Math.max(0, Math.floor((now - longest.queuedAt) / 60_000));
  return t('live.sentence', { count: waiting.length, longest: minutes });
}
