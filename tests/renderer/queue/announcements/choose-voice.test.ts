import { describe, expect, it } from 'vitest';
import { voicesFor } from '../../../../renderer/queue/announcements/choose-voice.ts';

const voice = (name: string, lang: string, localService = true) => ({
  name,
  lang,
  localService,
  default: false,
});
const installed = [
  voice('Google 普通话', 'zh-CN', false),
  voice('Huihui', 'zh-CN'),
  voice('Kangkang', 'zh_CN'),
  voice('Tracy', 'zh-HK'),
  voice('Taiwan', 'zh-TW'),
  voice('Zira', 'en-US'),
  voice('Katja', 'de-DE'),
];
const names = (
  ...asked: Parameters<typeof voicesFor> extends [unknown, ...infer Rest] ? Rest : never
): string[] => voicesFor(installed, ...asked).map(({ name }) => name);

describe('the voice for a language', () => {
  it('is one of this machine before one that needs the network', () => {
    expect(names('zh-CN')).toEqual(['Huihui', 'Kangkang', 'Google 普通话']);
  });

  it('is the one that the store has chosen, where this machine has it', () => {
    expect(names('zh-CN', 'Kangkang')[0]).toBe('Kangkang');
    expect(names('zh-CN', 'Xiaoxiao')[0]).toBe('Huihui');
  });

  it('never speaks another language: no Mandarin from Hong Kong, no Cantonese from Beijing', () => {
    expect(names('zh-HK')).toEqual(['Tracy']);
    expect(names('en-US')).toEqual(['Zira']);
    expect(voicesFor([voice('Katja', 'de-DE')], 'zh-CN')).toEqual([]);
  });

  it('is known by the other names that systems give to a language', () => {
    const others = [voice('Ting-Ting', 'cmn-Hans-CN'), voice('Sin-ji', 'yue-Hant-HK')];
    expect(voicesFor(others, 'zh-CN').map(({ name }) => name)).toEqual(['Ting-Ting']);
    expect(voicesFor(others, 'zh-HK').map(({ name }) => name)).toEqual(['Sin-ji']);
  });
});
