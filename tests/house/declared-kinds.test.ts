import { describe, expect, it } from 'vitest';
import { findingKinds } from '../../shared/api/finding-kinds.ts';
import { type Language, texts } from '../../shared/api/texts.ts';
import { jobKinds } from '../../main/api/jobs.ts';

interface RoomTexts {
  readonly jobs?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

/** The name of a job's kind such as `upkeep.backup`, as people see it. */
function jobName(kind: string, language: Language): string | undefined {
  const [room = '', work = ''] = kind.split('.');
  const rooms: Readonly<Record<string, RoomTexts>> = texts[language];
  return rooms[room]?.jobs?.[work];
}

describe('the kinds that rooms declare', () => {
  it('have each job under a name of its own, in both languages', () => {
    const kinds = jobKinds.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.filter((kind) => !jobName(kind, 'zh-CN') || !jobName(kind, 'en'))).toEqual([]);
  });

  it('have each finding once, under the room that writes it', () => {
    const kinds = findingKinds.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.filter((kind) => !/^[a-z0-9-]+\.[a-z0-9-]+$/.test(kind))).toEqual([]);
    expect(findingKinds.filter(({ name }) => !name.zh || !name.en)).toEqual([]);
  });
});
