import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StateMark } from '../../design/state-mark.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { AnswerDetails } from './answer-details.tsx';
import { CountKeys } from './count-keys.tsx';
import { ItemPhotos } from './item-photos.tsx';
import { NotApplicableForm } from './reason-form.tsx';
import type { RoundItem } from './round-items.ts';
import type { RoundActs } from './use-round.ts';
import classes from './list-round.module.css';

export interface ListRowProps {
  readonly one: RoundItem;
  readonly acts: RoundActs;
  readonly isCurrent: boolean;
  readonly leavingOut: boolean;
  readonly onCurrent: () => void;
  readonly onLeaveOut: (leavingOut: boolean) => void;
  readonly onAnswered: () => void;
}

/** One item as a row. The current one shows what else can be said of it. */
export function ListRow(props: ListRowProps): ReactNode {
  const { one, acts, isCurrent, leavingOut, onCurrent, onLeaveOut, onAnswered } = props;
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const row = useRef<HTMLLIElement>(null);
  const { item, answer, photoWish } = one;
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'center' });
  }, [isCurrent]);
  return (
    <li ref={row} className={classes['row']} aria-current={isCurrent ? 'step' : undefined}>
      <button type="button" className={classes['words']} onClick={onCurrent}>
        <span className={classes['code']}>{item.code}</span>
        <span>
          {item.veto && <span className={classes['veto']}>{t('round.star')} </span>}
          {nameOf(item.text)}
        </span>
      </button>
      <CountKeys
        finding={answer?.finding}
        label={`${item.code} ${t('round.question')}`}
        onCount={(problems) => {
          acts.answer(one, { finding: { kind: 'counted', problems } });
          onAnswered();
        }}
      />
      <div className={classes['more']}>
        {one.failedLast && <StateMark state="warning">{t('round.failedLast')}</StateMark>}
        {answer?.fixedOnSpot && <StateMark state="done">{t('round.fixed')}</StateMark>}
        {!isCurrent && answer?.finding.kind === 'not-applicable' && (
          <StateMark state="cancelled">
            {t('round.notApplicableIs', { reason: answer.finding.reason })}
          </StateMark>
        )}
      </div>
      {isCurrent && (
        <div className={classes['current']}>
          {leavingOut ? (
            <NotApplicableForm
              onReason={(reason) => {
                acts.answer(one, { finding: { kind: 'not-applicable', reason } });
                onAnswered();
              }}
              onCancel={() => onLeaveOut(false)}
            />
          ) : (
            <AnswerDetails one={one} acts={acts} onLeaveOut={() => onLeaveOut(true)} />
          )}
          {photoWish !== 'never' && <ItemPhotos one={one} acts={acts} />}
        </div>
      )}
    </li>
  );
}
