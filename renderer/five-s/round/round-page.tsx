import { useMediaQuery } from '@mantine/hooks';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect, useSearchParams } from 'wouter';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { Notice } from '../../design/notice.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useToday } from '../../design/use-today.ts';
import { useOccasionName } from '../use-occasion-name.ts';
import { ListRound } from './list-round.tsx';
import { OwedPhotos } from './owed-photos.tsx';
import { ResultPanel } from './result-panel.tsx';
import { UnsentNotice } from './unsent-notice.tsx';
import { type Round, useRound } from './use-round.ts';
import { WalkRound } from './walk-round.tsx';
import classes from './round-page.module.css';

/** 巡查: one round, while it is walked and afterwards. `?check=12` says which. */
export function RoundPage(): ReactNode {
  const [params] = useSearchParams();
  const checkId = Number(params.get('check'));
  if (!Number.isInteger(checkId) || checkId < 1) return <Redirect to="/five-s" replace />;
  return <RoundOf checkId={checkId} />;
}

function RoundOf({ checkId }: { readonly checkId: number }): ReactNode {
  const { query, round } = useRound(checkId);
  return (
    <Page scale="tablet">
      <div className={classes['page']}>
        <QueryStates query={query}>{() => round && <RoundShown round={round} />}</QueryStates>
      </div>
    </Page>
  );
}

function RoundShown({ round }: { readonly round: Round }): ReactNode {
  const { t } = useTranslation('five-s');
  const occasionName = useOccasionName();
  const today = useToday();
  const { check } = round.view;
  const answered = round.items.filter(({ answer }) => answer !== null).length;
  return (
    <>
      <div className={classes['top']}>
        <PageTitle
          title={t('round.title', {
            occasion: occasionName(check.occasion),
            date: check.businessDate.slice(5),
          })}
        />
        <span className={classes['count']}>
          {t('round.progress', { answered, asked: round.items.length })}
        </span>
        <Link href="/five-s">{t('round.back')}</Link>
      </div>
      {check.state === 'open' && check.businessDate < today && (
        <Notice kind="info">{t('round.leftOpen', { date: check.businessDate })}</Notice>
      )}
      <UnsentNotice unsent={round.unsent} />
      {check.state === 'open' ? (
        <OpenRound round={round} />
      ) : (
        <>
          <OwedPhotos round={round} />
          <ResultPanel view={round.view} />
        </>
      )}
    </>
  );
}

/** At a PC and for a paper sheet all of an area as rows; on a phone or tablet one item at a time. At a PC either can be chosen. */
function OpenRound({ round }: { readonly round: Round }): ReactNode {
  const { t } = useTranslation('five-s');
  const atDesk = useMediaQuery('(min-width: 64rem) and (pointer: fine)', false, {
    getInitialValueInEffect: false,
  });
  const [asList, setAsList] = useState<boolean | null>(null);
  const list = asList ?? (atDesk || round.view.check.occasion === 'paper');
  return (
    <>
      {list ? <ListRound round={round} /> : <WalkRound round={round} />}
      {atDesk && (
        <Button
          h="var(--target)"
          className={classes['switch']}
          variant="subtle"
          onClick={() => setAsList(!list)}
        >
          {list ? t('round.oneByOne') : t('round.list')}
        </Button>
      )}
    </>
  );
}
