import { describe, expect, it } from 'vitest';
import { type Language, texts } from '../../shared/api/texts.ts';
import { rightsByRoom, standing } from '../../shared/audit/rights-list.ts';

const rooms = rightsByRoom();
const languages: readonly Language[] = ['zh-CN', 'en'];

interface RoomTexts {
  readonly acts?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

describe('what can be done', () => {
  it.each(languages)('has a word for every command, and none for what is no command (%s)', (language) => {
    const byRoom: Readonly<Record<string, RoomTexts>> = texts[language];
    for (const { room, rights } of rooms) {
      const named = Object.keys(byRoom[room]?.acts ?? {}).sort();
      expect({ room, named }).toEqual({ room, named: rights.map(({ name }) => name).sort() });
    }
  });

  it.each(languages)('stands under the name of its room (%s)', (language) => {
    expect(Object.keys(texts[language].audit.rooms).sort()).toEqual(rooms.map(({ room }) => room).sort());
  });

  it('is listed with who may do it, alone or approved on the spot', () => {
    const takeSeat = rooms.flatMap(({ rights }) => rights).find(({ name }) => name === 'takeSeat');
    if (!takeSeat) throw new Error('Nobody can take a seat.');
    expect(standing(takeSeat, 'clerk')).toBe('may');
    expect(standing(takeSeat, 'greeter')).toBe('onSite');
    expect(standing({ ...takeSeat, onSite: false }, 'greeter')).toBe('notAllowed');
  });
});
