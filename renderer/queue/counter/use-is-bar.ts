import { useMediaQuery } from '@mantine/hooks';
import { useSearchParams } from 'wouter';

/** Whether the counter is shown as a bar above another program: asked for with `?bar`, or no room for more. */
export function useIsBar(): boolean {
  const [params] = useSearchParams();
  const isLow = useMediaQuery('(max-height: 120px)', false, { getInitialValueInEffect: false });
  return params.has('bar') || isLow;
}
