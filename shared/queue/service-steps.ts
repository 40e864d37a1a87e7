import { type Setting, defineSetting } from '../store/setting.ts';
import { type LocalName, localName } from '../store/local-name.ts';
import { count } from './count-setting.ts';
import { type Interval, clockTime } from './limit-clock.ts';

/** 环节: a step of handling one visit, with its share of the visit's limit. */
export interface ServiceStep {
  readonly name: LocalName;
  /** Of the visit's limit, per cent. */
  readonly percent: number;
}

/** 环节量化 (reference §1): 核验身份 15 %, 了解需求/告知 25 %, 系统受理 35 %, 核对签字 15 %, 凭证与送别 10 %. */
const presets: readonly ServiceStep[] = [
  { name: { zh: '核验身份', en: 'Check identity' }, percent: 15 },
  { name: { zh: '了解需求、告知', en: 'Ask and inform' }, percent: 25 },
  { name: { zh: '系统受理', en: 'Enter the business' }, percent: 35 },
  { name: { zh: '核对签字', en: 'Check and sign' }, percent: 15 },
  { name: { zh: '凭证与送别', en: 'Receipt and farewell' }, percent: 10 },
];

/** How many steps a visit has; the last one ends with the visit. */
export const serviceStepCount = presets.length;

const settings = presets.map(({ name, percent }, at) => ({
  name: defineSetting({
    key: `queue.serviceStep${at + 1}Name`,
    schema: localName,
    default: name,
    origin: 'proposal',
  }),
  percent: count(`serviceStep${at + 1}Percent`, 'percent', percent, [1, 100]),
}));

/** The names and shares of the steps: a hall may set both. */
export const serviceStepSettings: readonly Setting[] = settings.flatMap(({ name, percent }) => [
  name,
  percent,
]);

/** The steps with their names and shares in force. @param valueOf the value of a setting on the day */
export function serviceSteps(valueOf: <T>(setting: Setting<T>) => T): ServiceStep[] {
  return settings.map(({ name, percent }) => ({ name: valueOf(name), percent: valueOf(percent) }));
}

/**
 * How long each step of a finished visit took, ms: in service, less the time of system failures. A step whose end
 * nobody marked is null, and so is what came after it: the key is never required.
 * @param ends when steps were marked as over, by their number from 1, UTC ms
 * @param until when the visit ended, UTC ms
 */
export function stepLengths(
  services: readonly Interval[],
  failures: readonly Interval[],
  ends: ReadonlyMap<number, number>,
  until: number,
): (number | null)[] {
  let from: number | null = services[0]?.from ?? null;
  return presets.map((_preset, at) => {
    const isLast = at === presets.length - 1;
    const end: number | null = isLast ? until : (ends.get(at + 1) ?? null);
    const length = from === null || end === null ? null : spentBetween(services, failures, from, end);
    from = end;
    return length;
  });
}

function spentBetween(
  services: readonly Interval[],
  failures: readonly Interval[],
  from: number,
  until: number,
): number {
  const within = services.flatMap((service) => {
    const [start, end] = [Math.max(service.from, from), Math.min(service.until ?? until, until)];
    return start < end ? [{ from: start, until: end }] : [];
  });
  return clockTime(within, failures, until);
}
