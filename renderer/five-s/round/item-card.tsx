import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../../shared/checklists/template.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { AnswerDetails } from './answer-details.tsx';
import { CountKeys, type CountStep } from './count-keys.tsx';
import { ItemPhotos } from './item-photos.tsx';
import { NotApplicableForm } from './reason-form.tsx';
import type { RoundItem } from './round-items.ts';
import { ItemStandard } from './standard-photo.tsx';
import { useGestures } from './use-gestures.ts';
import type { RoundActs } from './use-round.ts';
import classes from './item-card.module.css';

export interface ItemCardProps {
  readonly one: RoundItem;
  readonly area: Area | undefined;
  readonly acts: RoundActs;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/**
 * One item: what it says, its photos, five counts. No problem is one tap, and goes on by itself where no photo is
 * wanted; a problem stays, for its photo and its note.
 */
export function ItemCard({ one, area, acts, onNext, onPrevious }: ItemCardProps): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const [leavingOut, setLeavingOut] = useState(false);
  const gestures = useGestures({ onNext, onPrevious, onLongPress: () => setLeavingOut(true) });
  const { item, answer, photos, photoWish } = one;
  const count = (problems: CountStep, clicks: number): void => {
    // The second tap of a double tap was meant for the item before, which nobody can have read past by now.
    if (clicks > 1 && answer === null) return;
    acts.answer(one, { finding: { kind: 'counted', problems } });
    if (problems === 0 && (photoWish !== 'always' || photos.length > 0)) onNext();
  };
  return (
    <article className={classes['card']} aria-label={`${item.code} ${nameOf(item.text)}`} {...gestures}>
      <div className={classes['head']}>
        <p className={classes['where']}>
          <span>{area && nameOf(area.name)}</span>
          <span>{item.code}</span>
          {item.veto && <span className={classes['veto']}>{t('round.veto')}</span>}
        </p>
        <h2 className={classes['text']}>{nameOf(item.text)}</h2>
        {item.standard && (
          <p className={classes['standard']}>{t('round.standard', { words: nameOf(item.standard) })}</p>
        )}
        {one.failedLast && <StateMark state="warning">{t('round.failedLast')}</StateMark>}
      </div>
      <div className={classes['beside']}>
        <ItemStandard itemCode={item.code} />
        <ItemPhotos one={one} acts={acts} />
      </div>
      {leavingOut ? (
        <NotApplicableForm
          onReason={(reason) => {
            acts.answer(one, { finding: { kind: 'not-applicable', reason } });
            setLeavingOut(false);
            onNext();
          }}
          onCancel={() => setLeavingOut(false)}
        />
      ) : (
        <div className={classes['answer']}>
          <CountKeys finding={answer?.finding} label={t('round.question')} onCount={count} />
          <AnswerDetails one={one} acts={acts} onLeaveOut={() => setLeavingOut(true)} />
        </div>
      )}
    </article>
  );
}
