/** One stretch of the day: from a time on, so loud. */
export interface VolumeStep {
  /** `HH:MM` by the hall's clock. */
  readonly from: string;
  /** Per cent of full. */
  readonly percent: number;
}

/** `08:00 80, 12:00 60`: from eight on at 80 per cent, from noon on at 60. */
export const volumesShape =
  /^([01]\d|2[0-3]):[0-5]\d (100|\d{1,2})(, ([01]\d|2[0-3]):[0-5]\d (100|\d{1,2})){0,7}$/;

/** The steps of a day in the order of their times. @param text of `volumesShape` */
export function volumeSteps(text: string): VolumeStep[] {
  return text
    .split(', ')
    .map((step) => step.split(' '))
    .map(([from = '', percent = '']) => ({ from, percent: Number(percent) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The same as text, in the order of the times. */
export function volumesText(steps: readonly VolumeStep[]): string {
  const sorted = [...steps].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.map(({ from, percent }) => `${from} ${percent}`).join(', ');
}

/** How loud it is at a time, per cent; before the day's first step as after its last. @param time `HH:MM` */
export function volumeAt(text: string, time: string): number {
  const steps = volumeSteps(text);
  const begun = steps.reduce((last, step) => (step.from <= time ? step : last), steps.at(-1));
  return begun?.percent ?? 0;
}
