import type { QueueExpectedTexts } from './expected-texts.zh-CN.ts';

export const queueExpectedTextsEn: QueueExpectedTexts = {
  expected: {
    name: 'Expected wait',
    'at-once': 'Called at once',
    within: 'Within {{high}} min',
    between: 'About {{low}}–{{high}} min',
    'long-within': 'Within {{high}} min, a long wait',
    long: 'About {{low}}–{{high}} min, a long wait',
    'nobody-serves': 'No counter serves it now; the wait is unknown',
    'system-failure': 'The system is down; the wait is unknown',
    more: '{{wait}} to go',
    advice:
      'This is a long wait. Much can be done on the phone or at the machine, or come back at another time.',
  },
};
