import { useCallback } from 'react';
import type { Setting } from '../../shared/store/setting.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { storeCalls } from './calls.ts';

/** Reads settings as they hold today; each is at its default until the host has answered. */
export function useSettings(): <T>(setting: Setting<T>) => T {
  const { data } = useQueryOf(storeCalls.settings, {});
  return useCallback(
    (setting) => {
      const held = setting.schema.safeParse(data?.find(({ key }) => key === setting.key)?.value);
      return held.success ? held.data : setting.default;
    },
    [data],
  );
}

/** A setting as it holds today; its default until the host has answered. */
export function useSetting<T>(setting: Setting<T>): T {
  return useSettings()(setting);
}
