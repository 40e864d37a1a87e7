import type { MantineColorsTuple } from '@mantine/core';

/** 运营商主题: whose hall it is. Only the accent differs; states keep their colours under every operator. */
export const operators = ['neutral', 'mobile', 'unicom', 'telecom'] as const;
export type Operator = (typeof operators)[number];

/**
 * Accents in even steps of lightness (OKLCH), so that all operators have the same contrasts: step 7 carries white
 * text and is readable as text on the light page, step 3 is readable as text on the dark page (AA, tested).
 */
export const operatorAccents: Readonly<Record<Operator, MantineColorsTuple>> = {
  neutral: [
    '#f1f9fa',
    '#dff1f3',
    '#c0e2e6',
    '#9cd1d7',
    '#70bac3',
    '#47a0a9',
    '#2b8791',
    '#06727c',
    '#005d64',
    '#00464d',
  ],
  mobile: [
    '#f1f9fe',
    '#dcf0ff',
    '#b8e1fe',
    '#89cfff',
    '#52b6f7',
    '#009ae2',
    '#0081be',
    '#006ca0',
    '#005782',
    '#004264',
  ],
  unicom: [
    '#fef5f4',
    '#fee7e4',
    '#fecdc9',
    '#feada7',
    '#ff817c',
    '#f24f51',
    '#d53139',
    '#bc0a24',
    '#9b001a',
    '#780010',
  ],
  telecom: [
    '#f4f8fe',
    '#e4edfe',
    '#c8dcff',
    '#a7c6fe',
    '#7facfe',
    '#528cfa',
    '#3b73de',
    '#275dc7',
    '#1949a8',
    '#0f3683',
  ],
};
