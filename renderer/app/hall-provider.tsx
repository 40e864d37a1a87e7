import { MantineProvider } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { themeOf } from '../design/theme.ts';
import { TimeZoneContext } from '../design/time-zone-context.ts';
import { useHall } from './use-hall.ts';

/** Gives the screens inside their hall's colours and its time. Before the hall is known, both are the usual ones. */
export function HallProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const hall = useHall();
  const operator = hall?.operatorTheme ?? 'neutral';
  const theme = useMemo(() => themeOf(operator), [operator]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="light">
      <TimeZoneContext value={hall?.timeZone ?? 'Asia/Shanghai'}>{children}</TimeZoneContext>
    </MantineProvider>
  );
}
