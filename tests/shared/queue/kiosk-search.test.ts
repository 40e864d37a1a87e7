import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchTerm, foundBy } from '../../../shared/queue/kiosk-search.ts';

const term = (word: string, pinyin = ''): SearchTerm => ({
  word,
  syllables: pinyin === '' ? [] : pinyin.split(' '),
  own: true,
});
const topUp = {
  name: 'top-up',
  terms: [term('缴费充值', 'jiao fei chong zhi'), term('充话费', 'chong hua fei')],
};
const card = { name: 'card', terms: [term('补换卡', 'bu huan ka'), term('SIM swap')] };
const close = { name: 'close', terms: [term('销户', 'xiao hu')] };
const all = [card, topUp, close];

const found = (typed: string): string[] => foundBy(typed, all).map(({ name }) => name);

describe('what is typed at the kiosk', () => {
  it.each(['充话费', '话费', 'chf', 'chonghuafei', 'chonghf', 'conghuafei', 'CHF', 'jfcz', 'cz', 'congzhi'])(
    'as “%s” finds the top-up',
    (typed) => expect(found(typed)).toEqual(['top-up']),
  );

  it('finds English words by any part of them', () => {
    expect(found('sim')).toEqual(['card']);
    expect(found('Swap')).toEqual(['card']);
  });

  it('puts first what begins so', () => {
    expect(found('h')).toEqual(['card', 'top-up', 'close']);
    expect(found('ch')).toEqual(['top-up']);
    expect(found('x')).toEqual(['close']);
  });

  it('puts last what is found by the word on its tile only', () => {
    const onTile = { name: 'invoice', terms: [{ ...term('充话费', 'chong hua fei'), own: false }] };
    expect(foundBy('chf', [onTile, topUp]).map(({ name }) => name)).toEqual(['top-up', 'invoice']);
  });

  it.each(['', ' ', 'zzz', '宽带', 'chfx', '%', 'hcf'])('as “%s” finds nothing', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  it('is found by its initials and by its pinyin, wherever a word is cut off', () => {
    const syllable = fc.stringMatching(/^[a-z]{1,5}$/);
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 5 }), fc.nat(), (syllables, cut) => {
        const one = { terms: [{ word: '业务', syllables, own: true }] };
        const spelt = syllables.join('');
        expect(foundBy(spelt.slice(0, 1 + (cut % spelt.length)), [one])).toEqual([one]);
        expect(foundBy(syllables.map((each) => each[0]).join(''), [one])).toEqual([one]);
      }),
    );
  });
});
