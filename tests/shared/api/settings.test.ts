import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settings } from '../../../shared/api/settings.ts';
import { texts } from '../../../shared/api/texts.ts';
import { settingFormOf } from '../../../shared/store/setting-form.ts';

describe('every setting', () => {
  it('has a key of its own and a default that it allows', () => {
    expect(new Set(settings.map((setting) => setting.key)).size).toBe(settings.length);
    for (const setting of settings) expect(setting.schema.parse(setting.default)).toEqual(setting.default);
  });

  it.each(['zh-CN', 'en'] as const)('has words that people understand (%s)', (language) => {
    const rooms = texts[language] as Readonly<Record<string, { settings?: Record<string, unknown> }>>;
    const words = settings.map(({ key }) => {
      const [room = '', name = ''] = key.split('.');
      return [key, rooms[room]?.settings?.[name]];
    });
    const understood: unknown = expect.objectContaining({
      label: expect.any(String),
      help: expect.any(String),
    });
    expect(words).toEqual(settings.map(({ key }) => [key, understood]));
  });

  it.each(['zh-CN', 'en'] as const)('has a word for each of its choices (%s)', (language) => {
    const rooms = texts[language] as Readonly<Record<string, { settings?: Record<string, unknown> }>>;
    const named = settings.flatMap(({ key, schema }) => {
      const [room = '', name = ''] = key.split('.');
      const words = rooms[room]?.settings?.[name] as { choices?: object } | undefined;
      return choicesOf(schema).map((choice) => ({ key, choice, named: choice in (words?.choices ?? {}) }));
    });
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ named: has }) => !has)).toEqual([]);
  });

  it('can be filled in on a screen', () => {
    for (const setting of settings) expect(settingFormOf(setting.schema).kind).toBeTruthy();
  });
});

/** What a setting lets choose among. */
function choicesOf(schema: z.ZodType): readonly string[] {
  const form = settingFormOf(schema);
  return form.kind === 'choice' ? form.choices : [];
}

describe('the form of a setting', () => {
  it('follows from what it may be', () => {
    expect(settingFormOf(z.int().min(1).max(240))).toEqual({
      kind: 'number',
      least: 1,
      most: 240,
      whole: true,
    });
    expect(settingFormOf(z.boolean())).toEqual({ kind: 'switch' });
    expect(settingFormOf(z.enum(['first', 'last']))).toEqual({ kind: 'choice', choices: ['first', 'last'] });
    expect(settingFormOf(z.string())).toEqual({ kind: 'text' });
  });

  it('is refused while the setting is being written, not when somebody opens it', () => {
    expect(() => settingFormOf(z.array(z.int()))).toThrow('No screen can fill in');
  });
});
