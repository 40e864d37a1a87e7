import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issuing } from '../../../shared/queue/kiosk-hours.ts';
import type { KioskBusiness, KioskTileView } from '../../../shared/queue/kiosk-tiles.ts';
import { RefusedError } from '../../call/refused-error.ts';
import { timeText } from '../../design/clock-text.ts';
import { Notice } from '../../design/notice.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { KioskCode } from './kiosk-code.tsx';
import { BesideContext } from '../beside-context.ts';
import { KioskSearch } from './kiosk-search.tsx';
import { KioskTiles } from './kiosk-tiles.tsx';
import { OfferScreen } from './offer-screen.tsx';
import { Outlook } from './outlook.tsx';
import { TakenNumber } from './taken-number.tsx';
import { TakingNumber } from './taking-number.tsx';
import { TileBusinesses } from './tile-businesses.tsx';
import { TouchButton } from './touch-button.tsx';
import type { VisitActs } from './use-visit.ts';
import { type KioskView, hasRoom } from './visit.ts';
import { WholeScreen } from './whole-screen.tsx';

export interface KioskStepProps {
  readonly view: KioskView;
  readonly visits: VisitActs;
  readonly issuing: Issuing;
  readonly secondsLeft: number | null;
}

/** The middle of the screen, by where the customer is. */
export function KioskStep({ view, visits, issuing, secondsLeft }: KioskStepProps): ReactNode {
  const { visit, act, error, take, bring, startAgain } = visits;
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const beside = useContext(BesideContext);
  const offered = view.tiles.flatMap(({ businesses }) => businesses);
  const choose = (businessId: number): void => act({ do: 'choose', businessId });
  const { step } = visit;
  switch (step.at) {
    case 'tiles': {
      const title = t(visit.businessIds.length > 0 ? 'kiosk.titleMore' : 'kiosk.title');
      return view.tiles.length === 0 ? (
        <WholeScreen title={t('kiosk.nothingOffered')} />
      ) : (
        <>
          {beside.kiosk}
          <KioskTiles title={title} tiles={view.tiles} onOpen={(tile) => open(tile, visits)} />
        </>
      );
    }
    case 'tile': {
      const { name, businesses } = step.tile;
      const title = t('kiosk.titleTile', { tile: name ? nameOf(name) : t('kiosk.others') });
      return <TileBusinesses title={title} businesses={businesses} onChoose={choose} />;
    }
    case 'search':
      return <KioskSearch businesses={offered} onChoose={choose} />;
    case 'code':
      return <KioskCode onCode={bring} />;
    case 'outlook':
      return <OutlookStep view={view} visits={visits} issuing={issuing} offered={offered} />;
    case 'offer': {
      const business = offered.find(({ id }) => id === visit.businessIds[0]);
      return (
        business && (
          <OfferScreen
            offer={step.offer}
            business={business}
            onDiverted={() => act({ do: 'diverted' })}
            onTake={take}
          />
        )
      );
    }
    case 'diverted':
      return (
        <WholeScreen
          title={t('kiosk.divertedTitle')}
          acts={
            <TouchButton look="primary" onClick={startAgain}>
              {t('kiosk.done')}
            </TouchButton>
          }
        >
          <p>{t('kiosk.divertedHint')}</p>
        </WholeScreen>
      );
    case 'taking':
      return (
        <TakingNumber error={error} onAgain={isRefusedCode(visits) ? () => act({ do: 'back' }) : take} />
      );
    case 'number':
      return <TakenNumber issued={step.issued} secondsLeft={secondsLeft} onDone={startAgain} />;
  }
}

/** A code that was refused is typed again; the same one would be refused again. */
function isRefusedCode({ visit: { code }, error }: VisitActs): boolean {
  return code !== null && error instanceof RefusedError;
}

/** A tile with one business leads to it at once. */
function open(tile: KioskTileView, { act }: VisitActs): void {
  const [only, ...others] = tile.businesses;
  if (only && others.length === 0) act({ do: 'choose', businessId: only.id });
  else act({ do: 'open-tile', tile });
}

interface OutlookStepProps extends Pick<KioskStepProps, 'view' | 'visits' | 'issuing'> {
  readonly offered: readonly KioskBusiness[];
}

function OutlookStep({ view, visits, issuing, offered }: OutlookStepProps): ReactNode {
  const { visit, act, take } = visits;
  const chosen = visit.businessIds.flatMap((id) => offered.find((business) => business.id === id) ?? []);
  return (
    <Outlook
      chosen={chosen}
      care={visit.care}
      offers={chosen.every(({ divertible }) => divertible) ? view.rules.offers : []}
      warning={issuing.kind === 'closing' && <ClosingSoon closesAt={issuing.closesAt} />}
      onTake={take}
      onOffer={(offer) => act({ do: 'offer', offer })}
      onRemove={(businessId) => act({ do: 'remove', businessId })}
      onAddMore={hasRoom(visit) ? () => act({ do: 'add-more' }) : undefined}
    />
  );
}

/** 快下班: the number is given all the same, and nobody is told too late. */
function ClosingSoon({ closesAt }: { readonly closesAt: number }): ReactNode {
  const { t } = useTranslation('queue');
  const time = timeText(closesAt, useTimeZone());
  return <Notice kind="warning">{t('kiosk.closing', { time })}</Notice>;
}
