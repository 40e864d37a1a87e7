import type { storeContract } from '../../shared/store/contract.ts';
import type { RoomHandlers } from '../call/handler.ts';
import { businessTypeHandlers } from './business-type-handlers.ts';
import { calendarHandlers } from './calendar-handlers.ts';
import { counterHandlers } from './counter-handlers.ts';
import { profileHandlers } from './profile-handlers.ts';
import { seriesHandlers } from './series-handlers.ts';
import { settingHandlers } from './setting-handlers.ts';
import { setUpHall } from './set-up.ts';

export const storeHandlers: RoomHandlers<typeof storeContract> = {
  setUp: setUpHall,
  ...profileHandlers,
  ...seriesHandlers,
  ...businessTypeHandlers,
  ...counterHandlers,
  ...calendarHandlers,
  ...settingHandlers,
};
