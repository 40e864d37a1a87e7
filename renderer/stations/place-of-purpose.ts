import type { StationPurpose } from '../../shared/stations/station.ts';

/** Where a station opens by what it is for. */
export const placeOfPurpose: Readonly<Record<StationPurpose, string>> = {
  desk: '/live',
  counter: '/counter',
  greeter: '/greeter',
  display: '/display',
  kiosk: '/kiosk',
  rating: '/rating',
  tablet: '/live',
};
