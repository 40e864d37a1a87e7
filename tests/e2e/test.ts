import { mergeTests } from 'playwright/test';
import { test as browserTest } from './browser.ts';
import { test as hostTest } from './host.ts';

export { expect } from 'playwright/test';

/** Playwright's test in the project's browser, with a real store behind it. */
export const test = mergeTests(browserTest, hostTest);
