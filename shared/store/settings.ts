import { z } from 'zod';
import { localName } from './local-name.ts';
import { type Setting, defineSetting } from './setting.ts';

/** 口号: at the end of briefings and at the foot of the hall display. */
export const slogan = defineSetting({
  key: 'store.slogan',
  schema: localName,
  default: { zh: '客户的事情就是最大的事情', en: 'Nothing matters more than the customer’s matter' },
  origin: 'customer-2009',
});

/** A line about the hall that is printed on what customers take home; empty where the store has entered none. */
function printedLine(name: string, longest: number): Setting<string> {
  return defineSetting({
    key: `store.${name}`,
    schema: z.string().trim().max(longest),
    default: '',
    origin: 'proposal',
  });
}

/** 厅地址, 厅电话, 投诉电话. */
export const hallAddress = printedLine('hallAddress', 80);
export const hallPhone = printedLine('hallPhone', 30);
export const complaintsPhone = printedLine('complaintsPhone', 30);

/** The settings of this room. */
export const storeSettings: readonly Setting[] = [slogan, hallAddress, hallPhone, complaintsPhone];
