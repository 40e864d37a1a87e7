import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { type MenuWindows, menuTemplate } from '../../../main/desktop/menu.ts';
import { texts } from '../../../shared/api/texts.ts';

/** All items of a menu, whatever they stand under, without the lines between them. */
function itemsOf(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu
    .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    .filter(({ type }) => type !== 'separator');
}

const noWindows: MenuWindows = {
  bar: false,
  setBar: () => undefined,
  monitors: [],
  displayOn: null,
  setDisplayOn: () => undefined,
};

test.each(['zh-CN', 'en'] as const)(
  'every item of the menu speaks %s, not the system’s language',
  (language) => {
    const words: readonly string[] = Object.values(texts[language].desktop.menu);
    const labels = itemsOf(
      menuTemplate(texts[language].desktop.menu, true, { leave: () => undefined, windows: noWindows }),
    ).map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => label === undefined || !words.includes(label))).toEqual([]);
  },
);

test('only in development are there developer tools', () => {
  const roles = (developing: boolean): unknown[] =>
    itemsOf(menuTemplate(texts['zh-CN'].desktop.menu, developing, {})).map(({ role }) => role);
  expect(roles(true)).toContain('toggleDevTools');
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(false)).toContain('quit');
});

test('the display is offered on every other monitor, and nowhere once its monitor is gone', () => {
  const offered = (monitors: MenuWindows['monitors']) =>
    itemsOf(
      menuTemplate(texts['zh-CN'].desktop.menu, false, { windows: { ...noWindows, monitors, displayOn: 7 } }),
    )
      .filter(({ type }) => type === 'radio')
      .map(({ label, checked }) => [label, checked]);
  expect(offered([{ id: 7, width: 1920, height: 1080 }])).toEqual([
    ['本机不显示大屏', false],
    ['大屏显示在第 2 个显示器（1920×1080）', true],
  ]);
  expect(offered([])).toEqual([['本机不显示大屏（没有第二个显示器）', true]]);
});
