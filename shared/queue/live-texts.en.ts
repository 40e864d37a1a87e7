import type { QueueLiveTexts } from './live-texts.zh-CN.ts';

export const queueLiveTextsEn: QueueLiveTexts = {
  liveNotices: {
    failure: 'System failure since {{time}}, {{lasted}} so far. Limits stand still and every screen says so.',
    declare: 'Declare a system failure',
    declareQuestion: 'Declare a system failure? Limits stand still from now on and every screen says so.',
    declareAct: 'Declare it',
    end: 'End it',
    endQuestion: 'Is the system back? Limits run again from now on.',
    endAct: 'End the failure',
    managerCalled: 'Counter {{number}} calls the manager, waiting {{lasted}}.',
    arrived: 'I am there',
    arrivedAt: 'I am there: counter {{number}}',
    careCrowd:
      'Many of those who wait need care, so priority and ordinary customers now take turns. Find them seats, or open a counter more.',
  },
  tile: {
    finished: '{{count}} done',
    against: '{{spent}} / {{limit}}',
    stopped: 'Stopped',
    paused: 'Paused: {{reason}} {{time}}',
    pausedTooLong: 'Too long: {{reason}} {{time}}',
    pauseLimit: 'limit {{count}} min',
    calledFor: 'Called {{time}}',
    managerCalled: 'Calls manager {{time}}',
    andMore: '{{business}}, {{count}} in all',
  },
  liveFigures: { missed: 'Missed, not back', diverted: 'Helped without a ticket' },
  liveFindings: {
    title: 'Found today',
    none: 'Nothing went wrong so far today. Long waits, visits over their limit and no-shows in a row appear here by themselves.',
    total: '{{count}} in all',
    times: '{{count}} times',
  },
  waitingClass: 'Class',
};
