import type { fiveSContract } from '../../shared/five-s/contract.ts';
import type { RoomHandlers } from '../call/handler.ts';
import { cleaningHandlers } from './cleaning.ts';
import { dailyShowHandlers } from './daily-show.ts';
import { roundHandlers } from './rounds.ts';
import { roundPaperHandlers } from './round-paper.ts';
import { standardHandlers } from './standards.ts';
import { viewsHandlers } from './views.ts';

export const fiveSHandlers: RoomHandlers<typeof fiveSContract> = {
  ...roundHandlers,
  ...dailyShowHandlers,
  ...viewsHandlers,
  ...standardHandlers,
  ...roundPaperHandlers,
  ...cleaningHandlers,
};
