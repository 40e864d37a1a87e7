import { z } from 'zod';
import { type Setting, defineSetting } from '../store/setting.ts';
import { type AnnouncementRules, calledPlaces } from './announcement-words.ts';
import { volumesShape } from './volume.ts';

/** 一 or 幺 in a ticket's number. */
export const announceOne: Setting<AnnouncementRules['one']> = defineSetting({
  key: 'queue.announceOne',
  schema: z.enum(['yi', 'yao']),
  default: 'yi',
  origin: 'proposal',
});

/** 台席, 窗口 or 柜台. */
export const announcePlace: Setting<AnnouncementRules['place']> = defineSetting({
  key: 'queue.announcePlace',
  schema: z.enum(calledPlaces),
  default: 'taixi',
  origin: 'proposal',
});

/** 第二语言: each call is repeated in it. */
export const announceSecond: Setting<'none' | 'english' | 'cantonese'> = defineSetting({
  key: 'queue.announceSecond',
  schema: z.enum(['none', 'english', 'cantonese']),
  default: 'none',
  origin: 'proposal',
});

/** With what the hall is called first; where that is missing, the recordings, and at last the chime alone. */
export const announceWith: Setting<'voice' | 'clips' | 'chime'> = defineSetting({
  key: 'queue.announceWith',
  schema: z.enum(['voice', 'clips', 'chime']),
  default: 'voice',
  origin: 'proposal',
});

/** The name of the system's voice for Mandarin; empty for the best that there is. */
export const announceVoice = defineSetting({
  key: 'queue.announceVoice',
  schema: z.string().max(120),
  default: '',
  origin: 'proposal',
});

/** How fast is spoken, per cent of the voice's own pace: a little slower, for elderly ears. */
export const announceRate = defineSetting({
  key: 'queue.announceRate',
  schema: z.int().min(50).max(150),
  default: 90,
  unit: 'percent',
  origin: 'proposal',
});

/** How loud at which time of the day: quieter over lunch and in the evening. */
export const announceVolumes = defineSetting({
  key: 'queue.announceVolumes',
  schema: z.string().regex(volumesShape),
  default: '08:00 80, 12:00 60, 14:00 80, 19:00 60',
  origin: 'proposal',
});

/** Whether a counter's plate shows the clerk's name beside the staff number. */
export const plateName = defineSetting({
  key: 'queue.plateName',
  schema: z.boolean(),
  default: false,
  origin: 'proposal',
});

/** Whether a counter's plate shows the clerk's photo, where there is one. */
export const platePhoto = defineSetting({
  key: 'queue.platePhoto',
  schema: z.boolean(),
  default: false,
  origin: 'proposal',
});

/** The settings of announcements and plates. */
export const announcementSettings: readonly Setting[] = [
  announceWith,
  announceVoice,
  announceSecond,
  announceOne,
  announcePlace,
  announceRate,
  announceVolumes,
  plateName,
  platePhoto,
];

/** The rules in force. @param valueOf the value of a setting on the day */
export function announcementRules(valueOf: <T>(setting: Setting<T>) => T): AnnouncementRules {
  return { one: valueOf(announceOne), place: valueOf(announcePlace) };
}
