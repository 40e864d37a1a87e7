import { type MantineColorsTuple, type MantineThemeOverride, createTheme } from '@mantine/core';
import { type Operator, operatorAccents } from './operator-accents.ts';

/** Greys with a trace of blue; step 6 is the lightest that is readable as text on the light page. */
const gray: MantineColorsTuple = [
  '#fafcfe',
  '#f4f7fb',
  '#edf0f4',
  '#e2e5e8',
  '#d1d5d8',
  '#6b7075',
  '#5b6167',
  '#4b4d50',
  '#2c2e31',
  '#1d2022',
];

/** The dark scheme from its text (0) down to its deepest ground (9); 7 is the page. */
const dark: MantineColorsTuple = [
  '#e4e8ec',
  '#c3c9cf',
  '#a7aeb6',
  '#8b939b',
  '#3c444b',
  '#2c3238',
  '#22272b',
  '#15181b',
  '#101316',
  '#0b0d0f',
];

/** The type of every screen, and of pictures that are drawn here. */
export const fontFamily =
  "'Noto Sans SC Variable', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif";

/** The words around a field stand a little apart from it. */
const fieldWords = {
  label: { marginBottom: 4 },
  description: { marginBottom: 6, lineHeight: 1.5 },
  error: { marginTop: 6 },
};

/** The theme of a hall. All sizes, colours and distances beside it stand in tokens.css. */
export function themeOf(operator: Operator): MantineThemeOverride {
  return createTheme({
    colors: { accent: operatorAccents[operator], gray, dark },
    primaryColor: 'accent',
    primaryShade: 7,
    black: '#1b1f23',
    fontFamily,
    headings: { fontFamily, fontWeight: '600' },
    defaultRadius: 'md',
    radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: { InputWrapper: { styles: fieldWords } },
  });
}
