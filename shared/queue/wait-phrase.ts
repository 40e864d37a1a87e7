import type { QueueExpectedTexts } from './expected-texts.zh-CN.ts';
import { type ExpectedWait, type ToldRange, toldRange } from './expected-wait.ts';

/** An expected wait in words: the name of its text under `expected`, and the minutes to put in. */
export interface WaitPhrase {
  readonly key: Exclude<keyof QueueExpectedTexts['expected'], 'name' | 'more' | 'advice'>;
  readonly values: ToldRange;
}

/** How an expected wait is said: 马上叫号, 不超过 5 分钟, 约 8–12 分钟, or why nobody can say. */
export function waitPhrase(wait: ExpectedWait): WaitPhrase {
  if (wait.kind === 'unknown') return { key: wait.reason, values: { low: 0, high: 0 } };
  if (wait.kind === 'at-once') return { key: 'at-once', values: { low: 0, high: 1 } };
  const values = toldRange(wait);
  const isOpen = values.low === 0;
  if (wait.long) return { key: isOpen ? 'long-within' : 'long', values };
  return { key: isOpen ? 'within' : 'between', values };
}
