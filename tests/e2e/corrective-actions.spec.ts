import { blackPng } from '../main/printing/black-png.ts';
import { expectAccessible } from './axe.ts';
import { signedInBrowser } from './signed-in.ts';
import { expect, test } from './test.ts';

test('what was seen is put right on the phone, looked at by somebody else, sent back, and closed with who was told', async ({
  page,
  browser,
  host,
}) => {
  await page.goto('/actions/report');
  await page.getByRole('textbox', { name: '哪里不对' }).fill('3 号台席键盘积灰');
  await page.getByRole('combobox', { name: '责任人' }).selectOption({ label: '8011 李晓云' });
  await page.getByRole('button', { name: '记下来' }).click();
  await expect(page.getByRole('heading', { name: '3 号台席键盘积灰' })).toBeVisible();

  const inHand = await signedInBrowser(browser, host, { staffNumber: '8011', purpose: 'tablet' });
  const phone = await inHand.newPage();
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.goto('/actions');
  await phone.getByRole('link', { name: /键盘积灰/ }).click();
  await phone.getByLabel('选照片').setInputFiles({
    name: '整改后.png',
    mimeType: 'image/png',
    buffer: blackPng(640, 480),
  });
  await expect(phone.getByRole('img', { name: '照片 1' })).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: '已清洁干净' }).click();
  await phone.getByRole('button', { name: '报完成，请人复核' }).click();
  await expect(phone.getByText('这是你自己整改的')).toBeVisible();
  await phone.getByRole('button', { name: '合格，办结' }).click();
  const approval = phone.getByRole('dialog', { name: '现场授权' });
  await expect(approval).toBeVisible();
  await phone.keyboard.press('Escape');
  await expect(approval).toBeHidden();

  await expect(page.getByRole('region', { name: '整改后' }).getByRole('img')).toBeVisible();
  await page.getByRole('button', { name: '退回' }).click();
  await page.getByRole('textbox', { name: '原因' }).fill('缝里还有灰');
  await page.getByRole('button', { name: '退回' }).click();
  await expect(phone.getByText('已退回').first()).toBeVisible();
  await expect(phone.getByText('缝里还有灰').first()).toBeVisible();

  await phone.getByRole('textbox', { name: '做了什么' }).fill('用毛刷清了缝');
  await phone.getByRole('button', { name: '报完成，请人复核' }).click();
  await page.getByRole('radio', { name: '全员（早例会）' }).check();
  await page.getByRole('button', { name: '合格，办结' }).click();
  await expect(page.getByText('已回告全员（早例会）')).toBeVisible();
  await expect(phone.getByText('已办结').first()).toBeVisible();

  await page.getByRole('link', { name: '回到整改' }).click();
  await expect(page.getByText('没有要整改的。')).toBeVisible();
  await page.getByRole('link', { name: /^0/ }).first().click();
  await expect(page.getByRole('row').filter({ hasText: '键盘积灰' })).toContainText('退回过');
  await inHand.close();
});

test('a broken thing is out of use until it is back, and a red tag comes off once a manager has signed', async ({
  page,
}) => {
  await page.goto('/actions/repairs');
  await page.getByRole('button', { name: '报修' }).first().click();
  await page.getByRole('textbox', { name: '哪一件' }).fill('2 号自助终端');
  await page.getByRole('textbox', { name: '什么毛病' }).fill('吞卡');
  await page.getByRole('textbox', { name: '报给谁' }).fill('厂家售后');
  await page.getByRole('button', { name: '报修' }).last().click();
  const repair = page.getByRole('article', { name: '2 号自助终端' });
  await expect(repair).toContainText('停用');
  await repair.getByRole('button', { name: '恢复使用' }).click();
  await repair.getByRole('textbox', { name: '怎么修好的' }).fill('换了读卡器');
  await repair.getByRole('button', { name: '保存' }).first().click();
  await expect(repair).toContainText('已恢复');

  await page.goto('/actions/red-tags');
  await page.getByRole('button', { name: '挂红牌' }).first().click();
  await page.getByRole('textbox', { name: '物品' }).fill('旧宣传架');
  await page.getByRole('button', { name: '挂红牌' }).last().click();
  const tag = page.getByRole('article', { name: '旧宣传架' });
  await expect(tag).toContainText('挂着');
  await expectAccessible(page);
  await tag.getByRole('button', { name: '处置完了' }).click();
  await tag.getByRole('button', { name: '保存' }).click();
  await tag.getByRole('button', { name: '签字确认' }).click();
  await expect(page.getByRole('dialog', { name: '现场授权' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tag).toContainText('待签字');
});
