import { type Locator, type Page, expect } from 'playwright/test';
import type { AnswerOf, SentTo } from '../../shared/api/contract.ts';
import type { TicketView } from '../../shared/queue/ticket.ts';
import type { TestHost } from './host.ts';

/** What is needed of a host to fill its hall. */
export type HallHost = Pick<TestHost, 'call'>;

/** The record id of a business of the test hall by its code: `B01` is 缴费充值. */
export async function businessId(host: HallHost, code: string): Promise<number> {
  const types = await host.call('store.businessTypes', {});
  return types.find((type) => type.code === code)?.id ?? 0;
}

/** Issues a ticket: for 缴费充值 and an ordinary customer, unless something else is asked for. */
export async function issueOne(
  host: HallHost,
  asked: Partial<SentTo<'queue.issueTicket'>> = {},
): Promise<TicketView> {
  const businessTypeId = asked.businessTypeId ?? (await businessId(host, 'B01'));
  const { ticket } = await host.call('queue.issueTicket', { ...asked, businessTypeId });
  return ticket;
}

/** Issues tickets for 缴费充值 and returns their numbers. */
export async function issue(host: HallHost, count: number): Promise<string[]> {
  const numbers: string[] = [];
  for (let nth = 0; nth < count; nth += 1) numbers.push((await issueOne(host)).number);
  return numbers;
}

/** A counter by its number, as the hall sees it. */
export async function counterOf(
  host: HallHost,
  number: number,
): Promise<AnswerOf<'queue.hall'>['counters'][number]> {
  const { counters } = await host.call('queue.hall', {});
  const counter = counters.find((line) => line.number === number);
  if (!counter) throw new Error(`The hall has no counter ${number}.`);
  return counter;
}

/** Seats somebody at a counter, as the manager does who is signed in at the host's desk. */
export async function signOn(page: Page, staffNumber: string, counter = 1): Promise<void> {
  await page.goto('/counter');
  await page.getByRole('button', { name: '替别人上席' }).click();
  await page.getByRole('button', { name: `${counter} 号台席` }).waitFor();
  await press(page, String(counter));
  await expect(page.getByRole('textbox', { name: '工号' })).toBeFocused();
  await page.keyboard.type(staffNumber);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `${counter} 号台席` }).waitFor();
}

/** What stands printed on the button of a key. */
const printed: Readonly<Record<string, string>> = {
  Space: '空格',
  Backspace: '退格',
  Escape: 'Esc',
  Enter: '回车',
};

/** When each key was last pressed on a page, by the page's own clock, ms. */
const pressedAt = new WeakMap<Page, Map<string, number>>();

/**
 * Presses a single key as a person does: when a button offers it, not twice within 0.8 s, and not in the same
 * moment as another, which would be taken for a scanner.
 */
export async function press(page: Page, key: string): Promise<void> {
  const offered = new RegExp(`^${printed[key] ?? key.toUpperCase()} `);
  await expect(page.getByRole('button', { name: offered, disabled: false }).first()).toBeVisible();
  const presses = pressedAt.get(page) ?? new Map<string, number>();
  pressedAt.set(page, presses);
  const earliest = Math.max((presses.get(key) ?? -1000) + 850, Math.max(-1000, ...presses.values()) + 80);
  await page.waitForFunction((at) => performance.now() >= at, earliest);
  await page.keyboard.press(key);
  presses.set(key, await page.evaluate(() => performance.now()));
}

/** Presses a key, and something is to be seen. */
export async function pressAndSee(page: Page, key: string, seen: Locator): Promise<void> {
  await press(page, key);
  await expect(seen).toBeVisible();
}

/** Presses a key, and something is gone. */
export async function pressAndLose(page: Page, key: string, gone: Locator): Promise<void> {
  await press(page, key);
  await expect(gone).toBeHidden();
}

/** What the space bar does now. */
export function spaceBar(page: Page, label: string): Locator {
  return page.getByRole('button', { name: `空格 ${label}`, disabled: false });
}

/** Calls the next customer and greets them: the counter is serving then. */
export async function callAndServe(page: Page): Promise<void> {
  await expect(spaceBar(page, '叫号')).toBeVisible();
  await pressAndSee(page, 'Space', spaceBar(page, '到台'));
  await pressAndSee(page, 'Space', spaceBar(page, '办结'));
}
