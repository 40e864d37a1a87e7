import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import type { KioskTileView } from '../../../shared/queue/kiosk-tiles.ts';

/** What `queue.kiosk` answers: tiles, opening hours and rules. */
export type KioskView = OutputOf<typeof queueContract.kiosk>;
/** What `queue.issueTicket` answers. */
export type Issued = OutputOf<typeof queueContract.issueTicket>;
/** How a customer can be helped without a number (分流). */
export type Offer = KioskView['rules']['offers'][number];

/** Where a customer is at the kiosk. */
export type Step =
  | { readonly at: 'tiles' }
  | { readonly at: 'tile'; readonly tile: KioskTileView }
  | { readonly at: 'search' }
  /** 凭告知单取号. */
  | { readonly at: 'code' }
  | { readonly at: 'outlook' }
  | { readonly at: 'offer'; readonly offer: Offer }
  | { readonly at: 'diverted' }
  | { readonly at: 'taking' }
  | { readonly at: 'number'; readonly issued: Issued };

/** One customer's visit to the kiosk, until the next one begins. */
export interface Visit {
  readonly step: Step;
  /** What is to be done, in the order in which it was chosen. */
  readonly businessIds: readonly number[];
  /** 回厅码 that the customer brought; null for everybody else. */
  readonly code: string | null;
  /** 爱心优先. */
  readonly care: boolean;
  /** 大字. */
  readonly large: boolean;
}

export const nobodyYet: Visit = {
  step: { at: 'tiles' },
  businessIds: [],
  code: null,
  care: false,
  large: false,
};

/** So many businesses fit on one number; who has more is better helped at the counter. */
const mostBusinesses = 4;

/** What a customer does. */
export type Act =
  | { readonly do: 'open-tile'; readonly tile: KioskTileView }
  | { readonly do: 'search' }
  | { readonly do: 'enter-code' }
  | { readonly do: 'bring-code'; readonly code: string }
  | { readonly do: 'choose'; readonly businessId: number }
  | { readonly do: 'add-more' }
  | { readonly do: 'remove'; readonly businessId: number }
  | { readonly do: 'offer'; readonly offer: Offer }
  | { readonly do: 'diverted' }
  | { readonly do: 'take' }
  | { readonly do: 'taken'; readonly issued: Issued }
  | { readonly do: 'toggle-care' }
  | { readonly do: 'toggle-large' }
  | { readonly do: 'back' }
  | { readonly do: 'start-again' };

/** The visit after an act. */
export function after(visit: Visit, act: Act): Visit {
  switch (act.do) {
    case 'open-tile':
      return { ...visit, step: { at: 'tile', tile: act.tile } };
    case 'search':
      return { ...visit, step: { at: 'search' } };
    case 'enter-code':
      return { ...visit, step: { at: 'code' }, code: null };
    case 'bring-code':
      return { ...visit, step: { at: 'taking' }, code: act.code };
    case 'choose':
      return { ...visit, ...chosen(visit.businessIds, act.businessId) };
    case 'add-more':
      return { ...visit, step: { at: 'tiles' } };
    case 'remove':
      return without(visit, act.businessId);
    case 'offer':
      return { ...visit, step: { at: 'offer', offer: act.offer } };
    case 'diverted':
      return { ...visit, step: { at: 'diverted' } };
    case 'take':
      return { ...visit, step: { at: 'taking' } };
    case 'taken':
      return { ...visit, step: { at: 'number', issued: act.issued } };
    case 'toggle-care':
      return { ...visit, care: !visit.care };
    case 'toggle-large':
      return { ...visit, large: !visit.large };
    case 'back':
      return before(visit);
    case 'start-again':
      return nobodyYet;
  }
}

/** Whether another business can be added. */
export function hasRoom({ businessIds }: Visit): boolean {
  return businessIds.length < mostBusinesses;
}

/** What is chosen twice is still wanted once. */
function chosen(businessIds: readonly number[], id: number): Pick<Visit, 'businessIds' | 'step'> {
  return {
    businessIds: businessIds.includes(id) ? businessIds : [...businessIds, id],
    step: { at: 'outlook' },
  };
}

function without(visit: Visit, id: number): Visit {
  const businessIds = visit.businessIds.filter((one) => one !== id);
  return businessIds.length === 0
    ? { ...visit, businessIds, step: { at: 'tiles' } }
    : { ...visit, businessIds };
}

/** Back one step: to what was chosen so far, or to the tiles where nothing was. */
function before(visit: Visit): Visit {
  const { step, businessIds } = visit;
  switch (step.at) {
    case 'tile':
    case 'search':
    case 'code':
      return { ...visit, step: { at: 'tiles' } };
    case 'tiles':
    case 'offer':
      return { ...visit, step: { at: businessIds.length > 0 ? 'outlook' : 'tiles' } };
    case 'outlook':
      return { ...visit, businessIds: businessIds.slice(0, -1), step: { at: 'tiles' } };
    case 'taking':
      return visit.code === null
        ? { ...visit, step: { at: 'outlook' } }
        : { ...visit, step: { at: 'code' }, code: null };
    case 'diverted':
    case 'number':
      return nobodyYet;
  }
}
