import {
  businessId,
  callAndServe,
  counterOf,
  issue,
  issueOne,
  pressAndLose,
  pressAndSee,
  signOn,
  spaceBar,
} from './at-the-counter.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('the clerk sees who is next and why, and the class only as a quiet word', async ({ page, host }) => {
  await issueOne(host);
  const care = await issueOne(host, { class: { priorityClass: 'care', classReason: 'elderly' } });
  await signOn(page, '8011');
  const next = page.getByRole('region', { name: '下一个' });
  await expect(next).toContainText(care.number);
  await expect(next).toContainText('依据：优先客户');
  await expect(next).toContainText('爱心');
  await expect(page.getByText('老弱幼孕')).toBeHidden();
});

test('businesses are added with their count by keyboard, and the limit grows', async ({ page, host }) => {
  await issue(host, 1);
  await signOn(page, '8011');
  await callAndServe(page);
  await expect(page.getByText('限时 5 分')).toBeVisible();

  const strip = page.getByRole('region', { name: '给 A001 加业务' });
  await pressAndSee(page, 'j', strip.getByRole('button', { name: 'A 快速业务', pressed: true }));
  await expectAccessible(page);
  await pressAndSee(page, '0', strip.getByRole('button', { name: '2 积分兑换' }));
  await pressAndSee(page, 'b', strip.getByRole('button', { name: '1 套餐变更' }));
  await pressAndSee(page, '1', strip.getByRole('button', { name: '2 2 笔' }));
  await pressAndLose(page, '2', strip);
  await expect(page.getByText('限时 25 分')).toBeVisible();
  await expect(page.getByText('× 2')).toBeVisible();

  await pressAndSee(page, 'j', strip);
  await pressAndSee(page, 'Enter', page.getByLabel('按名称找'));
  await page.keyboard.insertText('过户');
  await page.keyboard.press('Enter');
  await pressAndLose(page, 'Space', strip);
  await expect(page.getByText('限时 40 分')).toBeVisible();
});

test('a customer is held and taken up again, and then transferred to another counter', async ({
  page,
  host,
}) => {
  await issue(host, 1);
  await signOn(page, '8011');
  await callAndServe(page);
  await pressAndSee(page, 'd', page.getByRole('button', { name: '1 留在本台' }));
  const held = page.getByRole('region', { name: '挂起', exact: true });
  await page.keyboard.press('1');
  await expect(held).toContainText('A001');
  await pressAndSee(page, 'q', page.getByRole('button', { name: '空格 到台' }));
  await expect(held).toContainText('没有挂起的号码');

  const strip = page.getByRole('region', { name: '把 A001 转到' });
  await pressAndSee(page, 'z', strip.getByRole('button', { name: 'B 综合业务' }));
  await expectAccessible(page);
  await pressAndSee(page, '0', strip.getByRole('button', { name: '1 英语接待' }));
  await pressAndLose(page, 'Escape', strip);
  await pressAndSee(page, 'z', strip.getByRole('button', { name: /^2 2 号台席/ }));
  await page.keyboard.press('2');
  await expect(strip).toBeHidden();
  const second = await counterOf(host, 2);
  const { next } = await host.call('queue.counter', { counterId: second.id });
  expect(next.map(({ number }) => number)).toEqual(['A001']);
});

test('what could not be settled is named, and the visit ends with it', async ({ page, host }) => {
  const more = [{ businessTypeId: await businessId(host, 'B11') }];
  const ticket = await issueOne(host, { more });
  await signOn(page, '8011');
  await callAndServe(page);
  await pressAndSee(page, 'b', page.getByRole('button', { name: '2 套餐变更' }));
  await pressAndSee(page, '2', page.getByRole('region', { name: '套餐变更 没有办成，因为' }));
  await pressAndSee(page, '1', page.getByText('未办结：缺材料'));
  await pressAndLose(page, 'Space', page.getByText('未办结：缺材料'));
  const { ticket: ended } = await host.call('queue.ticket', { ticketId: ticket.id });
  expect(ended.items.map(({ outcome, cause }) => [outcome, cause])).toEqual([
    ['settled', null],
    ['unsettled', 'materials'],
  ]);
});

test('a number is called out of turn with its reason; a wrong number is told beside its field', async ({
  page,
  host,
}) => {
  const [, second = ''] = await issue(host, 2);
  await signOn(page, '8011');
  await pressAndSee(page, 'x', page.getByLabel('号码'));
  await page.keyboard.type('a099');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: '叫 A099，因为' }).waitFor();
  await pressAndSee(page, '1', page.getByText('今天没有 A099 这个号'));
  await page.getByLabel('号码').fill(second);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: `叫 ${second}，因为` }).waitFor();
  await pressAndSee(page, '2', page.getByRole('button', { name: '空格 到台' }));
  expect((await counterOf(host, 1)).ticket?.number).toBe(second);
});

test('somebody without a number is served with three keys; whoever is still here is asked about first', async ({
  page,
  host,
}) => {
  await issue(host, 1);
  await signOn(page, '8011');
  await callAndServe(page);
  const first = page.getByRole('region', { name: 'A001 还在办理。先怎么办？' });
  await pressAndSee(page, 'w', first);
  await pressAndLose(page, 'Escape', first);
  await expect(spaceBar(page, '办结')).toBeVisible();
  await pressAndSee(page, 'w', first);
  await pressAndSee(page, '1', page.getByRole('button', { name: '3 余额、账单查询' }));
  expect((await counterOf(host, 1)).ticket).toBeNull();
  await pressAndSee(page, '3', page.getByRole('button', { name: '空格 1 笔' }));
  await pressAndSee(page, 'Space', page.getByRole('button', { name: '空格 办结' }));
  expect((await counterOf(host, 1)).ticket).toMatchObject({ entry: 'counter', state: 'serving' });
});

test('a pause has its reason, which the public does not read, and the space bar ends it', async ({
  page,
  host,
  context,
}) => {
  const display = await context.newPage();
  await display.goto('/display');
  await issue(host, 1);
  await signOn(page, '8011');
  await pressAndSee(page, 't', page.getByRole('region', { name: '暂停，因为' }));
  await expectAccessible(page);
  await pressAndSee(page, '2', page.getByText('就餐，可到 45 分'));
  await expect(display.getByText('1 号台席暂停服务')).toBeVisible();
  await expect(display.getByText('就餐')).toBeHidden();
  await pressAndSee(page, 'Space', spaceBar(page, '叫号'));
  await expect(display.getByText('暂停服务')).toBeHidden();
});

test('the manager is called silently, and the arrival is noted with the same key', async ({ page, host }) => {
  await signOn(page, '8011');
  await pressAndSee(page, 'm', page.getByText('已叫经理'));
  expect((await counterOf(host, 1)).managerCalledAt).not.toBeNull();
  await pressAndLose(page, 'm', page.getByText('已叫经理'));
  expect((await counterOf(host, 1)).managerCalledAt).toBeNull();
});

test('the last step is taken back within seconds', async ({ page, host }) => {
  const [number = ''] = await issue(host, 1);
  await signOn(page, '8011');
  await pressAndSee(page, 'Space', spaceBar(page, '到台'));
  await pressAndSee(page, 'Backspace', page.getByRole('button', { name: '空格 叫号' }));
  await expect(page.getByRole('region', { name: '下一个' })).toContainText(number);
  expect((await counterOf(host, 1)).ticket).toBeNull();
});

test('the end of a finished visit is corrected, and the visit is taken up again', async ({ page, host }) => {
  const ticket = await issueOne(host);
  await signOn(page, '8011');
  await callAndServe(page);
  const lately = page.getByRole('region', { name: '刚办结' });
  await pressAndSee(page, 'Space', lately.getByText('A001'));
  await pressAndSee(page, 'h', page.getByRole('button', { name: /^1 A001/ }));
  await pressAndSee(page, '1', page.getByRole('button', { name: 'E 更正办结时间' }));
  await pressAndSee(page, 'e', page.getByLabel('办结时间'));
  await page.keyboard.press('Enter');
  const why = page.getByRole('button', { name: '1 忘了按办结' });
  await why.waitFor();
  await pressAndLose(page, '1', why);
  const { ticket: corrected } = await host.call('queue.ticket', { ticketId: ticket.id });
  expect(corrected.correctedEndAt).toBe(corrected.arrivedAt);

  await pressAndSee(page, 'h', page.getByRole('button', { name: /^1 A001/ }));
  await pressAndSee(page, '1', page.getByRole('button', { name: 'R 续办' }));
  await pressAndSee(page, 'r', page.getByRole('button', { name: '空格 办结' }));
});

test('no key works while somebody is writing, and a scanned code presses none', async ({ page, host }) => {
  await issue(host, 2);
  await signOn(page, '8011');
  await pressAndSee(page, 'x', page.getByLabel('号码'));
  await page.keyboard.type(' mtl ');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('号码')).toBeHidden();
  await page.keyboard.type('M T L 6901234');
  await page.keyboard.press('Enter');
  expect(await counterOf(host, 1)).toMatchObject({ ticket: null, managerCalledAt: null, state: 'open' });
});

test('the bar has the whole visit in one line', async ({ page, host }) => {
  await issue(host, 1);
  await signOn(page, '8011');
  await page.setViewportSize({ width: 1366, height: 56 });
  await callAndServe(page);
  expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(56);
  await pressAndSee(page, 'z', page.getByRole('region', { name: '把 A001 转到' }));
  await expectAccessible(page);
});
