import { type VolumeStep, volumeSteps, volumesText } from '../../../../shared/queue/volume.ts';
import type { Setting } from '../../../../shared/store/setting.ts';
import {
  announceOne,
  announcePlace,
  announceRate,
  announceSecond,
  announceVoice,
  announceVolumes,
  announceWith,
  plateName,
  platePhoto,
} from '../../../../shared/queue/announcement-settings.ts';

/** The settings of the page, under the names that its form uses; the volumes stand beside them. */
const ruleSettings = {
  with: announceWith,
  voice: announceVoice,
  second: announceSecond,
  one: announceOne,
  place: announcePlace,
  rate: announceRate,
  plateName,
  platePhoto,
} as const;

type RuleName = keyof typeof ruleSettings;
type ValueOf<S> = S extends Setting<infer T> ? T : never;

/** A part of the day and its place among the others. */
export interface PlacedStep extends VolumeStep {
  readonly place: number;
}

/** Their values. */
export type RuleValues = { readonly [N in RuleName]: ValueOf<(typeof ruleSettings)[N]> } & {
  readonly volumes: readonly PlacedStep[];
};

/** Numbers the parts of the day by their place. */
export function placed(steps: readonly VolumeStep[]): PlacedStep[] {
  return steps.map((step, place) => ({ ...step, place }));
}

/** The values in force. */
export function ruleValues(valueOf: <T>(setting: Setting<T>) => T): RuleValues {
  return {
    with: valueOf(announceWith),
    voice: valueOf(announceVoice),
    second: valueOf(announceSecond),
    one: valueOf(announceOne),
    place: valueOf(announcePlace),
    rate: valueOf(announceRate),
    volumes: placed(volumeSteps(valueOf(announceVolumes))),
    plateName: valueOf(plateName),
    platePhoto: valueOf(platePhoto),
  };
}

/** The settings that differ, with their new values. */
export function changedRules(before: RuleValues, after: RuleValues): { key: string; value: unknown }[] {
  const names = Object.keys(ruleSettings) as RuleName[];
  const changes = names
    .filter((name) => before[name] !== after[name])
    .map((name): { key: string; value: unknown } => ({ key: ruleSettings[name].key, value: after[name] }));
  const volumes = volumesText(after.volumes);
  return volumes === volumesText(before.volumes)
    ? changes
    : [...changes, { key: announceVolumes.key, value: volumes }];
}

/** Whether the volumes can be kept as they are. */
export function volumesComplete({ volumes }: RuleValues): boolean {
  return announceVolumes.schema.safeParse(volumesText(volumes)).success;
}
