import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../main/desktop/menu.ts';
import { texts } from '../../../shared/api/texts.ts';

/** All items of a menu, whatever they stand under, without the lines between them. */
function itemsOf(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu
    .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    .filter(({ type }) => type !== 'separator');
}

test.each(['zh-CN', 'en'] as const)(
  'every item of the menu speaks %s, not the system’s language',
  (language) => {
    const words: readonly string[] = Object.values(texts[language].desktop.menu);
    const labels = itemsOf(menuTemplate(texts[language].desktop.menu, true, { leave: () => undefined })).map(
      ({ label }) => label,
    );
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
