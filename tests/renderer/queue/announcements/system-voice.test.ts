import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSystemVoice, piecesOf } from '../../../../renderer/queue/announcements/system-voice.ts';

/** What the engines of systems are known to do with an utterance. */
type Habit = 'well' | 'never-begins' | 'forgets-the-end' | 'hangs' | 'fails';

class Utterance extends EventTarget {
  readonly text: string;
  lang = '';
  volume = 1;
  rate = 1;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** An engine of a system, with its habits one after the other; the last goes on for ever. */
function engineWith(...habits: [Habit, ...Habit[]]) {
  const asked: string[] = [];
  const acts: string[] = [];
  const engine = {
    speaking: false,
    getVoices: () => [{ name: 'Huihui', lang: 'zh-CN', localService: true, default: true }],
    resume: () => undefined,
    cancel: () => {
      engine.speaking = false;
      acts.push('restarted');
    },
    speak: (utterance: Utterance) => {
      const habit = habits[Math.min(asked.length, habits.length - 1)];
      asked.push(utterance.text);
      if (habit === 'never-begins') return;
      if (habit === 'fails') {
        utterance.dispatchEvent(Object.assign(new Event('error'), { error: 'synthesis-failed' }));
        return;
      }
      engine.speaking = true;
      utterance.dispatchEvent(new Event('start'));
      if (habit === 'hangs') return;
      setTimeout(() => {
        engine.speaking = false;
        if (habit === 'well') utterance.dispatchEvent(new Event('end'));
      }, 2_000);
    },
  };
  const voice = createSystemVoice(engine as unknown as SpeechSynthesis);
  const manner = { volume: 0.8, rate: 0.9, voiceName: '' };
  return { asked, acts, say: (text: string) => voice.say(text, 'zh-CN', manner) };
}

const words = '请 A 零一二号，到三号台席。';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets a minute go by, in which whatever is said must have come to an end. */
async function within<T>(said: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(60_000);
  return said;
}

describe('the system’s voice', () => {
  it('says a sentence once', async () => {
    const { asked, acts, say } = engineWith('well');
    expect(await within(say(words))).toBe(true);
    expect(asked).toEqual([words]);
    expect(acts).toEqual([]);
  });

  it('is believed when it forgets to tell the end', async () => {
    const { asked, say } = engineWith('forgets-the-end');
    expect(await within(say(words))).toBe(true);
    expect(asked).toEqual([words]);
  });

  it.each(['never-begins', 'hangs', 'fails'] as const)(
    'is restarted when it %s, and says the sentence after all',
    async (habit) => {
      const { asked, acts, say } = engineWith(habit, 'well');
      expect(await within(say(words))).toBe(true);
      expect(asked).toEqual([words, words]);
      expect(acts).toEqual(['restarted']);
    },
  );

  it('is given up for this sentence when it stays silent, and nobody waits for ever', async () => {
    const { asked, say } = engineWith('never-begins');
    expect(await within(say(words))).toBe(false);
    expect(asked).toHaveLength(2);
  });

  it('gets a long notice in pieces, since engines break off what takes too long', async () => {
    const long = '各位客户您好，今天下午三点起系统升级。'.repeat(8);
    expect(piecesOf(long).join('')).toBe(long);
    expect(Math.max(...piecesOf(long).map((piece) => piece.length))).toBeLessThanOrEqual(60);
    const { asked, say } = engineWith('well');
    expect(await within(say(long))).toBe(true);
    expect(asked.join('')).toBe(long);
  });
});
