import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LostClaim, LostItem } from '../../shared/lost-found/lost-item.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import facts from '../design/record-facts.module.css';
import classes from '../design/record-page.module.css';
import timeline from '../design/timeline.module.css';
import { useScale } from '../design/use-compact.ts';
import { useMomentText } from '../design/use-moment-text.ts';
import { Page } from '../design/page.tsx';
import { PageTitle } from '../design/page-title.tsx';
import { QueryStates } from '../design/query-states.tsx';
import { Section } from '../design/section.tsx';
import { StoredPhoto } from '../files/photo/stored-photo.tsx';
import { Colleagues, useColleagueName } from '../first-contact/people.tsx';
import { yuanText } from '../../shared/special-service/yuan.ts';
import { useMay } from '../staff/who-is-here.ts';
import { lostFoundHref, useItemAsked } from './addresses.ts';
import { lostFoundCalls } from './calls.ts';
import { ItemActs } from './item-acts.tsx';
import { DaysKept, ItemState, useFinderName, usePlaceWords } from './item-words.tsx';
import { Served } from './served-there.tsx';

/** One found thing: where it is, who may have lost it, who came for it, and what became of it. */
export function ItemPage(): ReactNode {
  const { t } = useTranslation('lost-found');
  const itemId = useItemAsked();
  const found = useQueryOf(lostFoundCalls.item, { itemId });
  return (
    <Page scale={useScale()}>
      <QueryStates query={found}>
        {({ item, claims, keepDays }) => (
          <Colleagues>
            <>
              <PageTitle
                title={`${t('facts.title', { number: item.id })} · ${item.what}`}
                tools={<Link href={lostFoundHref}>{t('page.back')}</Link>}
              />
              <ItemFacts item={item} keepDays={keepDays} />
              <div className={classes['columns']}>
                <div className={`${classes['column']} ${classes['acts']}`}>
                  <ItemActs item={item} />
                </div>
                <div className={classes['column']}>
                  <Claims claims={claims} />
                  <WhoWasThere item={item} />
                </div>
              </div>
            </>
          </Colleagues>
        )}
      </QueryStates>
    </Page>
  );
}

function WhoWasThere({ item: { counterId, foundAt, life } }: { readonly item: LostItem }): ReactNode {
  const may = useMay();
  if (counterId === null || life.state !== 'kept' || !may(lostFoundCalls.served)) return null;
  return <Served counterId={counterId} around={foundAt} />;
}

function ItemFacts({ item, keepDays }: { readonly item: LostItem; readonly keepDays: number }): ReactNode {
  const { t } = useTranslation('lost-found');
  const placeWords = usePlaceWords();
  const finderName = useFinderName();
  const momentText = useMomentText();
  const { cash, foundAt, finderId, keptWhere, photo } = item;
  return (
    <div className={facts['facts']}>
      <p className={facts['line']}>
        <ItemState item={item} keepDays={keepDays} />
        <DaysKept item={item} />
        {cash !== null && <span>{t('facts.cash', { amount: yuanText(cash) })}</span>}
      </p>
      <dl className={facts['list']}>
        <Fact name={t('facts.place')}>{placeWords(item)}</Fact>
        <Fact name={t('facts.foundAt')}>{momentText(foundAt)}</Fact>
        <Fact name={t('facts.finder')}>{finderName(finderId)}</Fact>
        <Fact name={t('facts.keptWhere')}>{keptWhere}</Fact>
        <Fact name={t('facts.lastDay')}>{t('facts.keepDays', { count: keepDays })}</Fact>
      </dl>
      <WhatBecame item={item} />
      {photo !== null && <StoredPhoto sha256={photo} alt={t('facts.photo')} />}
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={facts['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function WhatBecame({ item: { life } }: { readonly item: LostItem }): ReactNode {
  const { t } = useTranslation('lost-found');
  const nameOf = useColleagueName();
  const momentText = useMomentText();
  if (life.state === 'kept') return null;
  const when = { time: momentText(life.endedAt), who: nameOf(life.endedBy) };
  return (
    <p>
      {life.state === 'returned'
        ? t('facts.returned', when)
        : t('facts.handedOver', {
            ...when,
            to: t(`handOver.takers.${life.to}`),
            takenBy: life.takenBy,
          })}
    </p>
  );
}

/** 认领记录: who came for it, what was checked, whether it was given to them. */
function Claims({ claims }: { readonly claims: readonly LostClaim[] }): ReactNode {
  const { t } = useTranslation('lost-found');
  return (
    <Section title={t('claims.title')}>
      {claims.length === 0 ? (
        <p>{t('claims.none')}</p>
      ) : (
        <ol className={timeline['steps']}>
          {claims.map((claim) => (
            <li key={claim.id} className={timeline['step']}>
              <ClaimLine claim={claim} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function ClaimLine({
  claim: { at, checkedBy, outcome, checks, signed, claimant },
}: {
  readonly claim: LostClaim;
}): ReactNode {
  const { t } = useTranslation('lost-found');
  const nameOf = useColleagueName();
  const momentText = useMomentText();
  const who =
    claimant === null
      ? t('claims.erased')
      : [
          claimant.callName,
          claimant.phone,
          claimant.idLast4 && t('claims.idLast4', { digits: claimant.idLast4 }),
        ]
          .filter(Boolean)
          .join(' ');
  return (
    <>
      <span className={timeline['soft']}>
        {`${momentText(at)} ${t('claims.checkedBy', { who: nameOf(checkedBy) })}`}
      </span>
      <span>
        {[t(`claims.${outcome}`), who, checks, signed && t(`claims.signed.${signed}`)]
          .filter(Boolean)
          .join(' · ')}
        {claimant?.signature && <StoredPhoto sha256={claimant.signature} alt={t('claims.signature')} />}
      </span>
    </>
  );
}
