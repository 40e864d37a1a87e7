import type { Setting } from '../../shared/store/setting.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { storeCalls } from './calls.ts';

/** A setting as it holds today; its default until the host has answered. */
export function useSetting<T>(setting: Setting<T>): T {
  const { data } = useQueryOf(storeCalls.settings, {});
  const held = setting.schema.safeParse(data?.find(({ key }) => key === setting.key)?.value);
  return held.success ? held.data : setting.default;
}
