import type { Caller } from '../../../shared/call/caller.ts';
import { deskStationId } from '../../../shared/stations/station.ts';
import { watchCampaigns } from '../../../main/campaigns/watch-campaigns.ts';
import { watchMilestones } from '../../../main/campaigns/watch-milestones.ts';
import { openWatches } from '../../../main/jobs/watches.ts';
import { type OpenHall, openHall } from '../queue/open-hall.ts';

/** A hall in full swing, with a gift to give. */
export interface CampaignsHall extends OpenHall {
  readonly giftId: number;
  /** The host looks at what it watches, as it does after each commit. */
  look(): void;
  /** One customer comes, is served at the first counter and leaves. */
  serveOne(): Promise<number>;
  stock(): Promise<number | undefined>;
}

/** Opens it with twenty pots of a plant in stock. */
export async function openCampaignsHall(): Promise<CampaignsHall> {
  const hall = await openHall();
  const { store, counters } = hall;
  const gift = { name: { zh: '多肉盆栽' }, unit: { zh: '盆' }, lowAt: 3 };
  const { id: giftId } = await store.call('campaigns.addGift', gift);
  await store.call('campaigns.takeIn', { giftId, count: 20, words: '到货' });
  return {
    ...hall,
    giftId,
    look: () => {
      const { connection, clock, services } = store;
      openWatches({
        connection,
        clock,
        services,
        watches: [watchMilestones, watchCampaigns],
        onChanged: () => undefined,
        onFault: (_name, error) => {
          throw error;
        },
      }).look();
    },
    serveOne: async () => {
      await hall.issue('B01');
      const ticket = await hall.serveNext(counters[0]);
      await hall.finish(counters[0], ticket);
      return ticket.id;
    },
    stock: async () => (await store.call('campaigns.gifts', {})).find(({ id }) => id === giftId)?.stock,
  };
}

/** Somebody with one role, at the host's desk. */
export function as(person: number | null, role: Caller['roles'][number]): Caller {
  return { door: 'lan', station: deskStationId, person, roles: [role] };
}
