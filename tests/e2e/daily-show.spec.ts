import { inventedPhoto } from '../../main/simulation/invented-photo.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('the daily show takes the score of the round, is made of six photos, saved as one picture, and answered', async ({
  page,
  host,
}) => {
  const { checkId } = await host.call('five-s.beginRound', { occasion: 'opening' });
  const { items } = await host.call('checklists.check', { checkId });
  for (const [sequence, { item }] of items.entries()) {
    const order = { answeredAt: Date.now(), sequence, answerId: `answer-${sequence}` };
    const finding = { kind: 'counted', problems: 0 } as const;
    await host.call('checklists.answer', { checkId, itemCode: item.code, ...order, finding });
  }
  await host.call('checklists.submit', { checkId });
  await page.goto('/five-s/show');
  await page.getByRole('button', { name: '采用今天的检查' }).click();
  await expect(page.getByRole('textbox', { name: '得分' })).toHaveValue('100');
  const photos = Array.from({ length: 6 }, (_, nth) => ({
    name: `${nth}.png`,
    mimeType: 'image/png',
    buffer: inventedPhoto(`show/${nth}`),
  }));
  await page.getByLabel('选照片').setInputFiles(photos);
  await expect(page.getByRole('button', { name: /^撤下/ })).toHaveCount(6);
  await page.getByRole('textbox', { name: '得分' }).fill('96.25');
  await page.getByRole('textbox', { name: '亮点' }).fill('窗明几净，绿植新换');
  await page.getByRole('textbox', { name: '问题' }).fill('3 号台席线缆拖地');
  await page.getByRole('button', { name: /^生成图片/ }).click();
  await expect(page.getByText(/由周敏完成|已完成/)).toBeVisible();
  await expectAccessible(page);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存图片' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^每日一晒 .*\.png$/);

  await page.getByRole('textbox', { name: '谁说的' }).fill('区域经理');
  await page.getByRole('textbox', { name: '说了什么' }).fill('线缆今天绑好');
  await page.getByRole('button', { name: '记下评论' }).click();
  await expect(page.getByRole('button', { name: '删除区域经理的评论' })).toBeVisible();
  const { show } = await host.call('five-s.dailyShow', {});
  expect(show).toMatchObject({ score: 96.25, comments: [{ saidBy: '区域经理' }] });
  expect(show?.done?.picture).toMatch(/^[0-9a-f]{64}$/);

  await page.getByRole('link', { name: '记录和排期' }).click();
  await page.getByRole('button', { name: '看图片' }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: /的晒图/ })).toBeVisible();
});
