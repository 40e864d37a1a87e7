import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { atDesk, inCharge, staffOfHall } from '../queue/audience.ts';
import { localName } from '../store/local-name.ts';
import { theme, themeValues, themeView } from './theme.ts';

const id = z.int().positive();
const topics = ['campaigns'] as const;
const themeRefusals = [
  'campaigns.dates-turned-round',
  'campaigns.counter-taken',
  'campaigns.theme-without-business',
  'queue.counter-unknown',
  'queue.business-unknown',
];

/** 主题专席 (A11): a counter that stands for something for a while. */
export const themeContract = {
  /** All of them with what has come of them, the newest first. */
  themes: query({
    input: z.strictObject({}),
    output: z.array(themeView),
    roles: [...staffOfHall, 'regional'],
    topics: [...topics, 'queue', 'store'],
  }),
  addTheme: command({
    input: themeValues,
    output: theme,
    roles: inCharge,
    topics: [...topics, 'queue'],
    refusals: themeRefusals,
  }),
  changeTheme: command({
    input: theme,
    output: theme,
    roles: inCharge,
    topics: [...topics, 'queue'],
    refusals: ['campaigns.theme-unknown', ...themeRefusals],
  }),
  /** 成果小结: what came of it, in words. */
  summarizeTheme: command({
    input: z.strictObject({ themeId: id, words: z.string().trim().min(1).max(400) }),
    output: z.strictObject({}),
    roles: inCharge,
    topics,
    refusals: ['campaigns.theme-unknown'],
  }),
  /** What stands at a counter today, for who sits there; null where nothing does. */
  themeAt: query({
    input: z.strictObject({ counterId: id }),
    output: z
      .strictObject({
        themeId: id,
        name: localName,
        script: z.string(),
        products: z.array(z.strictObject({ id, name: localName, today: z.int() })),
        /** The last product that was counted here today, to be taken back. */
        last: z.strictObject({ resultId: id, name: localName }).nullable(),
      })
      .nullable(),
    roles: staffOfHall,
    topics,
  }),
  /** 推介成功: one more, with the ticket at the counter where there is one. */
  countResult: command({
    input: z.strictObject({ productId: id, ticketId: id.exactOptional() }),
    output: z.strictObject({ resultId: id }),
    roles: atDesk,
    topics,
    refusals: ['campaigns.product-unknown', 'queue.ticket-unknown'],
  }),
  /** 撤销 of that, on the same day. */
  takeBackResult: command({
    input: z.strictObject({ resultId: id }),
    output: z.strictObject({}),
    roles: atDesk,
    topics,
    refusals: ['campaigns.result-unknown'],
  }),
} satisfies RoomContract;
