import { correctiveActionSettings } from '../corrective-actions/settings.ts';
import { queueSettings } from '../queue/settings.ts';
import { staffSettings } from '../staff/settings.ts';
import type { Setting } from '../store/setting.ts';
import { storeSettings } from '../store/settings.ts';

/** Every setting of the product, in the order in which they are shown. */
export const settings: readonly Setting[] = [
  ...storeSettings,
  ...staffSettings,
  ...queueSettings,
  ...correctiveActionSettings,
];
