import {
  businessId,
  callAndServe,
  issueOne,
  pressAndLose,
  pressAndSee,
  signOn,
  spaceBar,
} from './at-the-counter.ts';
import { expect, test } from './test.ts';

test('a plan change ends with one press more: signed, or why not; the day’s report leads to what was not', async ({
  page,
  host,
}) => {
  const businessTypeId = await businessId(host, 'B11');
  const signed = await issueOne(host, { businessTypeId });
  const declined = await issueOne(host, { businessTypeId });
  await signOn(page, '8012', 2);
  await callAndServe(page);
  const strip = page.getByRole('region', { name: '套餐变更：告知与签约' });
  await pressAndSee(page, 'Space', strip);
  await expect(strip).toContainText('费用、期限、退订方式已告知，协议已签。');
  await expect(spaceBar(page, '已告知、已签，办结')).toBeVisible();
  await pressAndLose(page, 'Space', strip);
  await callAndServe(page);
  await pressAndSee(page, 'Space', strip);
  await pressAndLose(page, '1', strip);

  const agreementOf = async (ticketId: number) =>
    (await host.call('queue.ticket', { ticketId })).ticket.items[0]?.agreement;
  await expect.poll(() => agreementOf(signed.id)).toBe('signed');
  await expect.poll(() => agreementOf(declined.id)).toBe('declined');
  await page.goto('/reports/day');
  await page.getByRole('link', { name: '50.0%' }).first().click();
  const tickets = page.getByRole('table', { name: '号票' });
  await expect(tickets.getByRole('row')).toHaveCount(2);
  await expect(tickets).toContainText(declined.number);
});
