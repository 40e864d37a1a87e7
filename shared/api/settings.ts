import { correctiveActionSettings } from '../corrective-actions/settings.ts';
import { specialServiceSettings } from '../special-service/settings.ts';
import { firstContactSettings } from '../first-contact/settings.ts';
import { lostFoundSettings } from '../lost-found/settings.ts';
import { campaignsSettings } from '../campaigns/settings.ts';
import { checklistsSettings } from '../checklists/settings.ts';
import { roundSettings } from '../five-s/round-settings.ts';
import { queueSettings } from '../queue/settings.ts';
import { staffSettings } from '../staff/settings.ts';
import { printingSettings } from '../printing/settings.ts';
import type { Setting } from '../store/setting.ts';
import { storeSettings } from '../store/settings.ts';

/** Every setting of the product, in the order in which they are shown. */
export const settings: readonly Setting[] = [
  ...storeSettings,
  ...staffSettings,
  ...printingSettings,
  ...checklistsSettings,
  ...queueSettings,
  ...correctiveActionSettings,
  ...specialServiceSettings,
  ...firstContactSettings,
  ...lostFoundSettings,
  ...campaignsSettings,
  ...roundSettings,
];
