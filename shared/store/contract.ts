import { z } from 'zod';
import type { Role } from '../call/caller.ts';
import { command, query } from '../call/procedure.ts';
import type { RoomContract } from '../call/procedure.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { businessType, businessTypeDraft, businessTypeValues } from './business-type.ts';
import { calendarDayValues, calendarYear } from './calendar.ts';
import { counter, counterValues } from './counter.ts';
import { hallProfile, hallValues, openingHours } from './hall.ts';
import { series, seriesLetter, seriesValues } from './series.ts';
import { settingView } from './setting.ts';
import { hallSetUp } from './set-up.ts';

const nothing = z.strictObject({});
const one = z.strictObject({ id: z.int() });
const year = z.int().min(2000).max(2099);
const ordered = z.strictObject({ ids: z.array(z.int()).max(500) });

const everyone = 'everyone';
const editors: readonly Role[] = ['store-manager', 'regional'];
const topics = ['store'] as const;

/** 营业厅: what the hall is and offers, and how that is changed. */
export const storeContract = {
  setUp: command({
    input: hallSetUp,
    output: z.strictObject({ hallId: z.int() }),
    /** Before there is a hall, whoever is at the host’s own desk is its manager. */
    roles: editors,
    topics: ['store', 'staff', 'stations', 'settings'],
    refusals: [
      'store.already-set-up',
      'store.counter-number-taken',
      'store.business-code-taken',
      'store.unknown-series',
      'store.limit-below-target',
      'store.series-not-served',
      'store.no-manager',
      'store.manager-pin-weak',
      'staff.number-taken',
    ],
    secretInput: true,
  }),

  profile: query({ input: nothing, output: hallProfile, roles: everyone, topics }),
  changeProfile: command({ input: hallValues, output: hallProfile, roles: editors, topics }),
  changeOpeningHours: command({
    input: z.strictObject({ days: z.array(openingHours).min(1).max(7) }),
    output: hallProfile,
    roles: editors,
    topics,
    refusals: ['store.weekday-twice', 'store.closes-before-opens'],
  }),

  series: query({ input: nothing, output: z.array(series), roles: everyone, topics }),
  addSeries: command({
    input: z.strictObject({ letter: seriesLetter, ...seriesValues.shape }),
    output: series,
    roles: editors,
    topics,
    refusals: ['store.series-letter-taken'],
  }),
  changeSeries: command({
    input: z.strictObject({ ...one.shape, ...seriesValues.shape }),
    output: series,
    roles: editors,
    topics,
    refusals: ['store.unknown-series'],
  }),
  resetSeries: command({
    input: one,
    output: series,
    roles: editors,
    topics,
    refusals: ['store.unknown-series', 'store.no-default'],
  }),
  orderSeries: command({
    input: ordered,
    output: z.array(series),
    roles: editors,
    topics,
    refusals: ['store.order-outdated'],
  }),

  businessTypes: query({ input: nothing, output: z.array(businessType), roles: everyone, topics }),
  addBusinessType: command({
    input: businessTypeDraft,
    output: businessType,
    roles: editors,
    topics,
    refusals: [
      'store.business-code-taken',
      'store.unknown-series',
      'store.limit-below-target',
      'store.series-not-served',
    ],
  }),
  changeBusinessType: command({
    input: z.strictObject({ ...one.shape, ...businessTypeValues.shape }),
    output: businessType,
    roles: editors,
    topics,
    refusals: [
      'store.unknown-business-type',
      'store.unknown-series',
      'store.limit-below-target',
      'store.series-not-served',
    ],
  }),
  setBusinessTypeActive: command({
    input: z.strictObject({ ...one.shape, active: z.boolean() }),
    output: businessType,
    roles: editors,
    topics,
    refusals: ['store.unknown-business-type', 'store.series-not-served', 'store.last-business-type'],
  }),
  resetBusinessType: command({
    input: one,
    output: businessType,
    roles: editors,
    topics,
    refusals: [
      'store.unknown-business-type',
      'store.unknown-series',
      'store.no-default',
      'store.series-not-served',
    ],
  }),
  orderBusinessTypes: command({
    input: ordered,
    output: z.array(businessType),
    roles: editors,
    topics,
    refusals: ['store.order-outdated'],
  }),

  counters: query({ input: nothing, output: z.array(counter), roles: everyone, topics }),
  addCounter: command({
    input: counterValues,
    output: counter,
    roles: editors,
    topics,
    refusals: ['store.counter-number-taken', 'store.unknown-series'],
  }),
  changeCounter: command({
    input: z.strictObject({ ...one.shape, ...counterValues.shape }),
    output: counter,
    roles: editors,
    topics,
    refusals: [
      'store.unknown-counter',
      'store.counter-number-taken',
      'store.unknown-series',
      'store.series-not-served',
    ],
  }),
  setCounterActive: command({
    input: z.strictObject({ ...one.shape, active: z.boolean() }),
    output: counter,
    roles: editors,
    topics,
    refusals: ['store.unknown-counter', 'store.series-not-served'],
  }),

  calendar: query({ input: z.strictObject({ year }), output: calendarYear, roles: everyone, topics }),
  setCalendarDay: command({ input: calendarDayValues, output: calendarYear, roles: editors, topics }),
  clearCalendarDay: command({
    input: z.strictObject({ date: businessDateSchema }),
    output: calendarYear,
    roles: editors,
    topics,
  }),
  /** Puts the product's own calendar of a year in the place of the store's. */
  resetCalendar: command({
    input: z.strictObject({ year }),
    output: calendarYear,
    roles: editors,
    topics,
    refusals: ['store.no-default'],
  }),

  settings: query({
    input: nothing,
    output: z.array(settingView),
    roles: everyone,
    topics: ['settings', 'store'],
  }),
  changeSetting: command({
    input: z.strictObject({ key: z.string(), value: z.unknown(), effectiveFrom: businessDateSchema }),
    output: settingView,
    roles: editors,
    topics: ['settings'],
    refusals: ['store.unknown-setting', 'store.bad-setting-value', 'store.effective-in-past'],
  }),
  resetSetting: command({
    input: z.strictObject({ key: z.string(), effectiveFrom: businessDateSchema }),
    output: settingView,
    roles: editors,
    topics: ['settings'],
    refusals: ['store.unknown-setting', 'store.effective-in-past'],
  }),
} satisfies RoomContract;
