import type { ThemeRefusals, ThemeTexts } from './theme-texts.zh-CN.ts';

export const themeTextsEn: ThemeTexts = {
  themes: {
    sentence:
      'A counter that is for one kind of business for a while, such as a spring-outing counter. Kiosks and displays name it meanwhile.',
    caption: 'Themed counters',
    add: 'Add a themed counter',
    new: 'New themed counter',
    name: 'Name',
    nameEn: 'English name (optional)',
    counter: 'Counter',
    counterOf: 'Counter {{number}}',
    from: 'From',
    until: 'Until',
    when: 'Dates',
    dates: '{{from}} to {{until}}',
    script: 'What to say',
    scriptHint: 'Stands on the screen of this counter: a sentence or two.',
    routing: 'Calling',
    businesses: 'Businesses of the theme',
    businessesHint: 'Results are counted by these. A counter only calls its own series.',
    products: 'Products to recommend',
    productsHint: 'One in each line, nine at most. Clerks count with a key at the counter what was taken.',
    deactivate: 'Take out of use',
    reactivate: 'Use again',
    all: 'Themed counters',
    none: 'There are no themed counters yet. Add one under Settings → Themed counters.',
    items: 'Settled',
    counted: 'Taken',
    todayOf: '{{count}} today',
    summary: 'What came of it',
    summaryHint: 'What was done, how it worked, and what to do next time.',
    saveSummary: 'Keep it',
  },
  themeStates: { planned: 'To come', running: 'Running', over: 'Over' },
  themeRoutings: {
    first: 'Businesses of the theme first',
    only: 'Businesses of the theme only',
    ordinary: 'As ever',
  },
  atCounter: {
    title: 'Themed counter: {{theme}}',
    count: 'Count what was taken',
    which: 'Which product was taken',
    counted: '{{product}}, {{count}} today',
    undo: 'Take back: {{product}}',
  },
  toCustomers: {
    theme: '{{theme}}: counter {{counter}}',
    with: '{{theme}}: {{products}}, at counter {{counter}}',
    between: ', ',
  },
};

export const themeRefusalsEn: ThemeRefusals = {
  'theme-unknown': 'There is no such themed counter. Please refresh and try again.',
  'theme-without-business': 'To call businesses of the theme first or only, choose some first.',
  'counter-taken':
    'Counter {{counter}} has another theme at that time. Please choose another counter or dates.',
  'product-unknown': 'There is no such product, or it is recommended no more. Please refresh and try again.',
  'result-unknown': 'This was taken back already, or is not of today.',
};
