import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KioskBusiness } from '../../../shared/queue/kiosk-tiles.ts';
import { useCommand } from '../../call/use-command.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import { nameParts } from '../name-parts.ts';
import { TouchButton } from './touch-button.tsx';
import type { Offer } from './visit.ts';
import { WholeScreen } from './whole-screen.tsx';

export interface OfferScreenProps {
  readonly offer: Offer;
  /** What the customer came for first. */
  readonly business: KioskBusiness;
  readonly onDiverted: () => void;
  readonly onTake: () => void;
}

/** 分流: how it is done without a number. Only who says yes is counted; a number is as near as before. */
export function OfferScreen({ offer, business, onDiverted, onTake }: OfferScreenProps): ReactNode {
  const { t } = useTranslation('queue');
  const name = nameParts(useNameOf()(business.name)).main;
  const divert = useCommand(queueCalls.divert, { onDone: onDiverted });
  return (
    <WholeScreen
      title={t(`kiosk.${offer}Title`, { business: name })}
      acts={
        <>
          <TouchButton
            look="primary"
            disabled={divert.isPending}
            onClick={() => divert.mutate({ channel: offer, businessTypeId: business.id })}
          >
            {t('kiosk.divert')}
          </TouchButton>
          <TouchButton onClick={onTake}>{t('kiosk.takeAnyway')}</TouchButton>
        </>
      }
    >
      <p>{t(`kiosk.${offer}How`, { business: name })}</p>
    </WholeScreen>
  );
}
