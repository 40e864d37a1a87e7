import { useMediaQuery } from '@mantine/hooks';
import type { Scale } from './page.tsx';

/** In one hand, on a phone or a small tablet: larger targets, and one thing below the other. */
export function useCompact(): boolean {
  return useMediaQuery('(max-width: 60rem)') ?? false;
}

/** The sizes for what the screen is held in. */
export function useScale(): Scale {
  return useCompact() ? 'tablet' : 'desk';
}
