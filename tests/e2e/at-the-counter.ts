import { type Page, expect } from 'playwright/test';
import type { TestHost } from './host.ts';

/** Issues tickets for 缴费充值 and returns their numbers. */
export async function issue(host: TestHost, count: number): Promise<string[]> {
  const [payment] = await host.call('store.businessTypes', {});
  const numbers: string[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const { ticket } = await host.call('queue.issueTicket', { businessTypeId: payment?.id ?? 0 });
    numbers.push(ticket.number);
  }
  return numbers;
}

/** Takes the seat at counter 1 by keyboard alone. */
export async function signOn(page: Page, staffNumber: string): Promise<void> {
  await page.goto('/counter');
  await page.getByRole('button', { name: '1 号台席' }).waitFor();
  await page.keyboard.press('1');
  await expect(page.getByLabel('工号')).toBeFocused();
  await page.keyboard.type(staffNumber);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '1 号台席' }).waitFor();
}

/** What the space bar does now. */
export function spaceBar(page: Page, label: string): Promise<void> {
  return expect(page.getByRole('button', { name: `空格 ${label}` })).toBeEnabled({ timeout: 300 });
}

/** Presses as somebody in a hurry does: what comes within 0.8 s of a press that worked is not heard. */
export async function pressUntil(page: Page, key: string, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await seen();
  }).toPass();
}
