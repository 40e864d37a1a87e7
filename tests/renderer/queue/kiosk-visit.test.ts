import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, type Visit, after, hasRoom, nobodyYet } from '../../../renderer/queue/kiosk/visit.ts';

const through = (...acts: Act[]): Visit => acts.reduce(after, nobodyYet);
const choose = (businessId: number): Act => ({ do: 'choose', businessId });
const tile = { name: null, businesses: [] };

describe('a customer at the kiosk', () => {
  it('chooses, adds more, and goes back to what was chosen so far', () => {
    const adding = through(choose(1), { do: 'add-more' }, { do: 'open-tile', tile });
    expect(adding).toMatchObject({ step: { at: 'tile' }, businessIds: [1] });
    const back = after(after(adding, { do: 'back' }), { do: 'back' });
    expect(back).toMatchObject({ step: { at: 'outlook' }, businessIds: [1] });
  });

  it('wants what is chosen twice only once', () => {
    expect(through(choose(1), { do: 'add-more' }, choose(1)).businessIds).toEqual([1]);
  });

  it('begins anew when the last business is left out, and keeps care and large type', () => {
    const left = through({ do: 'toggle-care' }, { do: 'toggle-large' }, choose(1), {
      do: 'remove',
      businessId: 1,
    });
    expect(left).toEqual({ ...nobodyYet, care: true, large: true });
  });

  it('has room for four businesses on one number', () => {
    expect(hasRoom(through(choose(1), choose(2), choose(3)))).toBe(true);
    expect(hasRoom(through(choose(1), choose(2), choose(3), choose(4)))).toBe(false);
  });

  it('always comes back to the first screen by going back, and leaves nothing for the next', () => {
    const act: fc.Arbitrary<Act> = fc.oneof(
      fc.integer({ min: 1, max: 5 }).map(choose),
      fc.constantFrom<Act>(
        { do: 'add-more' },
        { do: 'search' },
        { do: 'open-tile', tile },
        { do: 'offer', offer: 'phone' },
        { do: 'diverted' },
        { do: 'take' },
        { do: 'toggle-care' },
      ),
    );
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        let visit = through(...acts);
        for (let step = 0; step < 20; step += 1) visit = after(visit, { do: 'back' });
        expect(visit).toMatchObject({ step: { at: 'tiles' }, businessIds: [] });
        expect(after(visit, { do: 'start-again' })).toBe(nobodyYet);
      }),
    );
  });
});
