import type { Page } from 'playwright/test';
import { counterOf, issue, press, pressAndSee, spaceBar } from './at-the-counter.ts';
import { recoveryAnswer } from '../../main/staff/recovery-answer.ts';
import { expectAccessible } from './axe.ts';
import { givePin, pairScreen } from './paired-screen.ts';
import { expect, test } from './test.ts';

const managerPin = '258014';

const asked = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

test('a locked station asks for the PIN of who works there, and keeps what was being typed', async ({
  page,
}) => {
  await page.goto('/settings/people');
  await page.getByRole('button', { name: '添加一位' }).click();
  await page.getByRole('textbox', { name: '姓名' }).fill('何琳');
  await page.getByRole('button', { name: /^周敏，工号 8001/ }).click();
  await page.getByRole('menuitem', { name: '锁定' }).click();

  const locked = asked(page, '已锁定 — 周敏');
  await expect(locked.getByRole('textbox', { name: 'PIN' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
  await expect(locked.getByRole('alert')).toContainText('还可以试 8 次');
  await page.keyboard.type(managerPin);
  await page.keyboard.press('Enter');
  await expect(locked).toBeHidden();
  await expect(page.getByRole('textbox', { name: '姓名' })).toHaveValue('何琳');
});

test('too many tries have to wait, and the seconds are counted down', async ({ page, host }) => {
  await host.call('staff.signOut', {});
  await page.goto('/live');
  const signIn = asked(page, '登录');
  await expect(signIn.getByRole('textbox', { name: '工号' })).toBeFocused();
  await page.keyboard.type('8001');
  await page.keyboard.press('Enter');
  for (const left of ['还可以试 8 次', '还可以试 7 次', '还可以试 6 次', /请等 [1-4] 秒/]) {
    await page.keyboard.type('000000');
    await page.keyboard.press('Enter');
    await expect(signIn.getByRole('alert')).toContainText(left);
  }
  await expect(signIn.getByText('现在可以再试了。')).toBeVisible();
});

test('a first PIN is changed before anything else, and what one may not do is not offered', async ({
  page,
  host,
}) => {
  const people = await host.call('staff.people', {});
  const personId = people.find((person) => person.staffNumber === '8011')?.id ?? 0;
  const { firstPin } = await host.call('staff.resetPin', { personId, reason: '新人入厅' });
  await host.call('staff.signOut', {});
  await page.goto('/live');
  await asked(page, '登录').getByRole('textbox', { name: '工号' }).fill('8011');
  await page.getByRole('textbox', { name: 'PIN' }).fill(firstPin);
  await page.keyboard.press('Enter');

  const change = asked(page, '李晓云，请先设自己的 PIN');
  await expectAccessible(page);
  await change.getByRole('textbox', { name: '新 PIN' }).fill('801188');
  await change.getByRole('textbox', { name: '再输入一次' }).fill('801188');
  await page.keyboard.press('Enter');
  await expect(change.getByRole('alert')).toContainText('这个 PIN 太容易被猜到');
  await change.getByRole('textbox', { name: '新 PIN' }).fill('402938');
  await page.keyboard.press('Enter');
  await expect(change.getByText('两次输入的 PIN 不一样。')).toBeVisible();
  await change.getByRole('textbox', { name: '再输入一次' }).fill('402938');
  await page.keyboard.press('Enter');
  await expect(change).toBeHidden();
  await expect(page.getByRole('button', { name: /^李晓云，工号 8011/ })).toBeVisible();

  await page.goto('/settings/people');
  await expect(page.getByRole('heading', { name: '这一页不归您用' })).toBeVisible();
  await expect(page.getByText('可以使用的人员：厅经理、区域督导')).toBeVisible();
});

test('at a counter another person takes over the running ticket with one key, a number and a PIN', async ({
  page,
  host,
}) => {
  const { id: counterId } = await counterOf(host, 2);
  const screen = await pairScreen(host, 'counter', counterId);
  await givePin(host, screen, '8011', '402938');
  await givePin(host, screen, '8013', '640281');
  await issue(host, 2);
  await screen.shownOn(page);
  await page.goto('/');
  await expect(asked(page, '登录').getByRole('textbox', { name: '工号' })).toBeFocused();
  await page.keyboard.type('8011');
  await page.keyboard.press('Enter');
  await page.keyboard.type('402938');
  await page.keyboard.press('Enter');
  await pressAndSee(page, 'Space', spaceBar(page, '叫号'));
  await pressAndSee(page, 'Space', spaceBar(page, '到台'));

  await press(page, 'r');
  const change = asked(page, '换人');
  await expect(change.getByRole('textbox', { name: '工号' })).toBeFocused();
  await expect(page.getByText('A001').first()).toBeVisible();
  const typed = ['8013', 'Enter', '640281', 'Enter'];
  for (const keys of typed) {
    if (keys === 'Enter') await page.keyboard.press(keys);
    else await page.keyboard.type(keys);
  }
  // One letter, four digits, six digits and 回车 twice: thirteen keys.
  await expect(change).toBeHidden();
  await expect(page.getByText('工号 8013')).toBeVisible();
  await pressAndSee(page, 'Space', spaceBar(page, '办结'));
  expect((await counterOf(host, 2)).person?.staffNumber).toBe('8013');

  await page.getByRole('button', { name: /^陈静，工号 8013/ }).click();
  await page.getByRole('menuitem', { name: '退出' }).click();
  await expect(page.getByText('本台席的 A001 还没有办结')).toBeVisible();
  await pressAndSee(page, 'Space', spaceBar(page, '叫号'));
  await page.keyboard.press('e');
  await expect(asked(page, '登录')).toBeVisible();
  expect((await counterOf(host, 2)).person).toBeNull();
});

test('a clerk changes counter rules and seats a colleague with the manager’s number and PIN', async ({
  page,
  host,
}) => {
  const { id: counterId } = await counterOf(host, 2);
  const screen = await pairScreen(host, 'counter', counterId);
  await givePin(host, screen, '8011', '402938');
  await screen.shownOn(page);
  await screen.call('staff.signIn', { staffNumber: '8011', pin: '402938' });
  await page.goto('/counter');
  await page.getByRole('button', { name: '替别人上席' }).click();
  await page.getByRole('textbox', { name: '工号' }).fill('8013');
  await page.keyboard.press('Enter');

  const approval = asked(page, '现场授权');
  await expect(approval).toContainText('替别人上席');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(approval).toBeHidden();
  expect((await counterOf(host, 2)).person).toBeNull();

  await page.getByRole('button', { name: '上席', exact: true }).click();
  await approval.getByRole('textbox', { name: '工号' }).fill('8001');
  await page.keyboard.press('Enter');
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
  await expect(approval.getByRole('alert')).toContainText('还可以试 8 次');
  await page.keyboard.type(managerPin);
  await page.keyboard.press('Enter');
  await expect(approval).toBeHidden();
  expect((await counterOf(host, 2)).person?.staffNumber).toBe('8013');
});

test('the manager gives a first PIN, shown once, and disables a person for a reason', async ({ page }) => {
  await page.goto('/settings/people');
  const row = page.getByRole('row').filter({ hasText: '8013' });
  await expect(row).toContainText('没有');
  await row.click();
  await page.getByRole('textbox', { name: '重置原因' }).fill('新人入厅');
  await page.getByRole('button', { name: '发 PIN' }).click();
  await expect(page.getByLabel('陈静的首次 PIN')).toHaveText(/^\d{6}$/);
  await expect(row).toContainText('首次');
  await page.getByRole('button', { name: '停用', exact: true }).click();
  await page.getByRole('textbox', { name: '停用原因' }).fill('离职');
  await page.getByRole('button', { name: '马上停用' }).click();
  await expect(page.getByRole('button', { name: '回到本厅' })).toBeVisible();
});

test('a refused call asks who is there by itself', async ({ page, host }) => {
  await page.goto('/settings/people');
  await page.getByRole('button', { name: '添加一位' }).click();
  await host.call('staff.signOut', {});
  await expect(asked(page, '登录')).toBeVisible();
});

test('a manager who forgot the PIN gets a new one by telephone', async ({ page }) => {
  await page.goto('/settings/people');
  await page.getByRole('button', { name: '制作恢复卡' }).click();
  const card = (await page.getByRole('status', { name: '本厅的恢复卡' }).textContent()) ?? '';
  await page.getByRole('button', { name: /^周敏，工号 8001/ }).click();
  await page.getByRole('menuitem', { name: '退出' }).click();

  await page.getByRole('button', { name: '厅经理忘记 PIN' }).click();
  const recovery = asked(page, '找回厅经理的 PIN');
  await page.keyboard.type('8001');
  await page.keyboard.press('Enter');
  const challenge = (await recovery.getByRole('status', { name: '问题' }).textContent()) ?? '';
  await recovery.getByRole('textbox', { name: '区域的答复' }).fill('0000-0000-0000-0000-0000');
  await page.keyboard.press('Enter');
  await expect(recovery.getByRole('alert')).toContainText('还可以试 4 次');
  await expectAccessible(page);
  await recovery
    .getByRole('textbox', { name: '区域的答复' })
    .fill(recoveryAnswer(card, '8001', challenge).toLowerCase());
  await page.keyboard.press('Enter');
  const firstPin = (await recovery.getByRole('status', { name: '8001 的首次 PIN' }).textContent()) ?? '';
  await recovery.getByRole('button', { name: '返回登录' }).click();

  await asked(page, '登录').getByRole('textbox', { name: '工号' }).fill('8001');
  await page.getByRole('textbox', { name: 'PIN' }).fill(firstPin);
  await page.keyboard.press('Enter');
  await expect(asked(page, '周敏，请先设自己的 PIN')).toBeVisible();
});
