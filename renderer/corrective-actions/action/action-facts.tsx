import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ActionDetail } from '../../../shared/corrective-actions/views.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { actionHref } from '../addresses.ts';
import { DueWords } from '../due-words.tsx';
import { usePersonName } from '../people-context.ts';
import { ActionStateMark, SeverityMark } from '../state-words.tsx';
import { useMomentText } from '../../design/use-moment-text.ts';
import classes from '../../design/record-facts.module.css';

/** How an action stands, whose it is, until when and where it comes from. */
export function ActionFacts({ action }: { readonly action: ActionDetail }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const nameOf = useNameOf();
  const personName = usePersonName();
  const { life, severity, ownerId, area, source, formerId } = action;
  return (
    <div className={classes['facts']}>
      <p className={classes['line']}>
        <ActionStateMark state={life.state} />
        <SeverityMark severity={severity} />
        <DueWords line={action} />
      </p>
      <dl className={classes['list']}>
        <Fact name={t('action.owner')}>{personName(ownerId) ?? t('action.nobody')}</Fact>
        {area && <Fact name={t('action.area')}>{nameOf(area.name)}</Fact>}
        <Fact name={t('action.source')}>{t(`sources.${source.kind}`)}</Fact>
        {formerId !== null && (
          <Fact name={t('board.repeat')}>
            <Link href={actionHref(formerId)}>{t('action.former')}</Link>
          </Fact>
        )}
        <WhatCameOfIt action={action} />
      </dl>
    </div>
  );
}

/** What was done so far, why it came back or waits, and in the end who looked and who was told. */
function WhatCameOfIt({ action: { life } }: { readonly action: ActionDetail }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const personName = usePersonName();
  const momentText = useMomentText();
  switch (life.state) {
    case 'returned':
      return <Fact name={t('states.returned')}>{life.reason}</Fact>;
    case 'parked':
      return <Fact name={t('states.parked')}>{life.reason}</Fact>;
    case 'fixed':
      return (
        <Fact name={t('action.result')}>
          {t('action.byWhom', { words: life.done, who: personName(life.fixedBy) ?? '' })}
        </Fact>
      );
    case 'closed':
      return (
        <>
          <Fact name={t('action.result')}>
            {t('action.byWhom', { words: life.done, who: personName(life.fixedBy) ?? '' })}
          </Fact>
          <Fact name={t('action.checkedBy')}>{personName(life.checkedBy)}</Fact>
          <Fact name={t('action.toldTo')}>
            {t('action.toldAt', {
              who: life.toldWords ?? t(`told.${life.told}`),
              time: momentText(life.closedAt),
            })}
          </Fact>
        </>
      );
    case 'open':
    case 'doing':
      return null;
  }
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
