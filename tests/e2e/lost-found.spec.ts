import { issueOne } from './at-the-counter.ts';
import { expect, test } from './test.ts';

test('a wallet found at a counter leads to who was served there, is returned against a signature, and praises its finder', async ({
  page,
  host,
}) => {
  await host.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
  const { id: ticketId, number } = await issueOne(host);
  await host.call('queue.callNext', { counterId: 1 });
  await host.call('queue.arrive', { counterId: 1, ticketId });

  await page.goto('/lost-found');
  await page.getByRole('button', { name: '登记失物' }).click();
  await page.getByRole('textbox', { name: '是什么' }).fill('黑色钱包一个');
  await page.getByRole('textbox', { name: '现金（元）' }).fill('5000');
  await page.getByRole('combobox', { name: '在哪个台席拾到' }).selectOption('1 号台席');
  await page.getByRole('combobox', { name: '拾到人' }).selectOption({ label: '8011 李晓云' });
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByRole('heading', { name: /黑色钱包一个/ })).toBeVisible();
  await expect(page.getByText('现金 ¥5000.00')).toBeVisible();
  const served = page.getByRole('table', { name: '当时在这个台席办业务的人' });
  await expect(served.getByRole('row', { name: new RegExp(number) })).toContainText('没有留');

  await page.getByRole('button', { name: '有人来认领' }).click();
  await page.getByRole('textbox', { name: '认领人称呼' }).fill('王先生');
  await page.getByRole('textbox', { name: '电话' }).fill('13812345678');
  await page.getByRole('textbox', { name: '证件号后四位' }).fill('123X');
  await page.getByRole('textbox', { name: '核对了什么' }).fill('说出现金数额,看过身份证原件');
  const give = page.getByRole('button', { name: '核对无误，归还' });
  await expect(give).toBeDisabled();
  const pad = page.getByLabel('请领取人在这里签字');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('There is nowhere to sign.');
  await page.mouse.move(box.x + 30, box.y + 50);
  await page.mouse.down();
  await page.mouse.move(box.x + 180, box.y + 80, { steps: 8 });
  await page.mouse.up();
  await give.click();
  await expect(page.getByText(/归还失主$/)).toBeVisible();
  await expect(page.getByText(/王先生 138\*{4}5678 证件后四位 123X/)).toBeVisible();
  await expect(page.getByRole('img', { name: '领取人签字' })).toBeVisible();

  await page.getByRole('button', { name: '作为典型事例，明天早例会表扬' }).click();
  await expect(page.getByText('已作为典型事例')).toBeVisible();
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const { findings } = await host.call('findings.list', { from: today, to: today, polarity: 'praise' });
  expect(findings).toMatchObject([{ kind: 'lost-found.returned', polarity: 'praise' }]);
});
