import { type BusinessDate, addDays } from '../../shared/time/business-date.ts';
import type { CallProcedure } from './call-procedure.ts';

type CallAs = (personId: number) => CallProcedure;

/** The gifts of the demo hall: one in plenty, one that runs out, one for the counter. */
const gifts = [
  { name: { zh: '多肉盆栽', en: 'Succulent' }, unit: { zh: '盆', en: 'pots' }, lowAt: 10, came: 40 },
  { name: { zh: '定制雨伞', en: 'Umbrella' }, unit: { zh: '把', en: 'pieces' }, lowAt: 5, came: 6 },
  { name: { zh: '湿纸巾', en: 'Wet wipes' }, unit: { zh: '包', en: 'packs' }, lowAt: 20, came: 120 },
] as const;

/** Before the morning: gifts in stock, and a plant for the 12th, 112th and 212th customer. */
export async function planDemoCampaigns(
  callAs: CallAs,
  call: CallProcedure,
  today: BusinessDate,
): Promise<void> {
  const duty = callAs(await personOf(call, '8002'));
  for (const { came, ...values } of gifts) {
    const { id: giftId } = await duty('campaigns.addGift', values);
    await duty('campaigns.takeIn', { giftId, count: came, words: '市公司配发' });
  }
  await duty('campaigns.addMilestone', {
    name: { zh: '第 12、112、212 位客户送多肉', en: 'A succulent for customers 12, 112 and 212' },
    positions: [12, 112, 212],
    from: addDays(today, -3),
    until: addDays(today, 27),
    giftId: await giftOf(call, gifts[0].name.zh),
  });
}

/** At the end of the morning: the 12th customer has the plant, umbrellas run out, and a themed counter is open. */
export async function tendDemoCampaigns(
  callAs: CallAs,
  call: CallProcedure,
  today: BusinessDate,
): Promise<void> {
  const greeter = callAs(await personOf(call, '8003'));
  const [winner] = await call('campaigns.prizes', {});
  if (winner) await greeter('campaigns.handOverPrize', { prizeId: winner.id });
  const umbrella = {
    giftId: await giftOf(call, gifts[1].name.zh),
    count: 2,
    words: '突降大雨，老年客户回家',
  };
  const { moveId } = await greeter('campaigns.handOut', umbrella);
  await greeter('campaigns.signReceipt', { moveId, sha256: null });
  await openSpringOuting(callAs, call, today);
}

/** 春游专席 at counter 3, with what was taken there this morning. */
async function openSpringOuting(callAs: CallAs, call: CallProcedure, today: BusinessDate): Promise<void> {
  const counters = await call('store.counters', {});
  const businesses = await call('store.businessTypes', {});
  const wanted = new Set(['B08', 'B09', 'B11', 'B16']);
  const { products } = await callAs(await personOf(call, '8002'))('campaigns.addTheme', {
    name: { zh: '春游专席', en: 'Spring-outing counter' },
    counterId: counters.find(({ number }) => number === 3)?.id ?? 0,
    from: addDays(today, -4),
    until: addDays(today, 25),
    script: '最近出去玩吗？流量够不够用，我帮您看一下，顺便把掌上营业厅登录好。',
    routing: 'first',
    businessTypeIds: businesses.filter(({ code }) => wanted.has(code)).map(({ id }) => id),
    products: [
      { id: null, name: { zh: '假日流量包', en: 'Holiday data pack' } },
      { id: null, name: { zh: '国际漫游包', en: 'Roaming pack' } },
      { id: null, name: { zh: '掌上营业厅登录', en: 'App log-in' } },
    ],
  });
  const clerk = callAs(await personOf(call, '8013'));
  for (const nth of [0, 0, 0, 1, 2, 2]) {
    await clerk('campaigns.countResult', { productId: products[nth]?.id ?? 0 });
  }
}

async function personOf(call: CallProcedure, staffNumber: string): Promise<number> {
  const people = await call('staff.people', {});
  return people.find((person) => person.staffNumber === staffNumber)?.id ?? 0;
}

async function giftOf(call: CallProcedure, zh: string): Promise<number> {
  const all = await call('campaigns.gifts', {});
  return all.find(({ name }) => name.zh === zh)?.id ?? 0;
}
