import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskBusiness } from '../../../shared/queue/kiosk-tiles.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { nameParts } from '../name-parts.ts';
import { Ahead } from './ahead.tsx';
import { TouchButton } from './touch-button.tsx';
import type { Offer } from './visit.ts';
import classes from './outlook.module.css';

export interface OutlookProps {
  /** What is to be done, in the order in which it was chosen. */
  readonly chosen: readonly KioskBusiness[];
  readonly care: boolean;
  /** How it can be done without a number; none where some of it cannot. */
  readonly offers: readonly Offer[];
  /** What customers should know before they take a number. */
  readonly warning: ReactNode;
  readonly onTake: () => void;
  readonly onOffer: (offer: Offer) => void;
  readonly onRemove: (businessId: number) => void;
  /** Absent where no more fits on one number. */
  readonly onAddMore: (() => void) | undefined;
}

/** Before the number: what for, how many are ahead, how long it takes, what else there is, and one big 取号. */
export function Outlook(props: OutlookProps): ReactNode {
  const { chosen, care, offers, warning, onTake, onOffer, onAddMore } = props;
  const { t } = useTranslation('queue');
  return (
    <>
      <Chosen {...props} />
      <div className={classes['columns']}>
        <Ahead businessIds={chosen.map(({ id }) => id)} care={care} />
        <div className={classes['side']}>
          {warning}
          <div className={classes['take']}>
            <TouchButton look="primary" onClick={onTake}>
              {t('kiosk.take')}
            </TouchButton>
          </div>
          {offers.length > 0 && (
            <section className={classes['offers']} aria-labelledby="kiosk-offers">
              <h2 id="kiosk-offers">{t('kiosk.diversion')}</h2>
              {offers.map((offer) => (
                <TouchButton key={offer} onClick={() => onOffer(offer)}>
                  {t(`kiosk.${offer}`)}
                </TouchButton>
              ))}
            </section>
          )}
          {onAddMore && (
            <TouchButton look="quiet" onClick={onAddMore}>
              {t('kiosk.addMore')}
            </TouchButton>
          )}
        </div>
      </div>
    </>
  );
}

/** What was chosen so far. One of several can be left out again. */
function Chosen({ chosen, onRemove }: Pick<OutlookProps, 'chosen' | 'onRemove'>): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  return (
    <div className={classes['chosen']}>
      <h1>{t('kiosk.chosen')}</h1>
      <ul aria-label={t('kiosk.chosen')}>
        {chosen.map(({ id, name }) => (
          <li key={id}>
            <span>{nameParts(nameOf(name)).main}</span>
            {chosen.length > 1 && (
              <TouchButton
                look="quiet"
                aria-label={t('kiosk.remove', { business: nameOf(name) })}
                onClick={() => onRemove(id)}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </TouchButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
