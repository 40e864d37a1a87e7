import { localName } from './local-name.ts';
import { type Setting, defineSetting } from './setting.ts';

/** 口号: at the end of briefings and at the foot of the hall display. */
export const slogan = defineSetting({
  key: 'store.slogan',
  schema: localName,
  default: { zh: '客户的事情就是最大的事情', en: 'Nothing matters more than the customer’s matter' },
  origin: 'customer-2009',
});

/** The settings of this room. */
export const storeSettings: readonly Setting[] = [slogan];
