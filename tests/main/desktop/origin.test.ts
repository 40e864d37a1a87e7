import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOwnPage, startPage } from '../../../main/desktop/origin.ts';

test('every place of the bundled screens is a page of our own', () => {
  expect(isOwnPage(startPage)).toBe(true);
  fc.assert(
    fc.property(fc.stringMatching(/^[\w./?=%#-]{0,40}$/), (path) => {
      expect(isOwnPage(`app://desk/${path}`)).toBe(true);
    }),
  );
});

test.each([
  'app://desk.example.org/',
  'app://other/',
  'app:desk',
  'apps://desk/',
  'https://desk/',
  'file:///desk/index.html',
  'data:text/html,app://desk/',
  'about:blank',
  'app://someone@desk/',
  'app://desk:80/',
  '',
])('%s is not', (address) => {
  expect(isOwnPage(address)).toBe(false);
});

test('no web address is', () => {
  fc.assert(
    fc.property(fc.webUrl(), (address) => {
      expect(isOwnPage(address)).toBe(false);
    }),
  );
});
