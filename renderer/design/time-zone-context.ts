import { createContext, useContext } from 'react';

/** The hall's timezone; the app provides it once the hall is known. */
export const TimeZoneContext = createContext('Asia/Shanghai');

/** The hall's timezone: all times of day are shown in it, never in the machine's. */
export function useTimeZone(): string {
  return useContext(TimeZoneContext);
}
