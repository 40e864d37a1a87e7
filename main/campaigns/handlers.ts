import type { campaignsContract } from '../../shared/campaigns/contract.ts';
import type { RoomHandlers } from '../call/handler.ts';
import { giftHandlers } from './gift-handlers.ts';
import { prizeHandlers } from './prize-handlers.ts';
import { themeHandlers } from './theme-handlers.ts';

export const campaignsHandlers: RoomHandlers<typeof campaignsContract> = {
  ...giftHandlers,
  ...prizeHandlers,
  ...themeHandlers,
};
