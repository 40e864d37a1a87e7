import type { FirstContactSlipTexts } from './slip-texts.zh-CN.ts';

export const firstContactSlipTextsEn: FirstContactSlipTexts = {
  slip: {
    title: 'Who looks after your matter',
    owner: 'In charge of it',
    ownerWords: '{{name}}, staff no. {{number}}',
    kind: 'Kind',
    matter: 'Your matter',
    asked: 'Written down',
    promised: 'Answer by',
    department: 'Handed to',
    tellYou: 'How you are told',
    byPhone: 'By phone, {{phone}}',
    here: 'When you come or call',
    promise:
      'The first person you asked stays in charge. If you have no answer in time, please call, and give the number of this slip.',
    promiseHere:
      'The first person you asked stays in charge. If you have no answer in time, please come, and give the number of this slip.',
    hallPhone: 'Hall’s phone',
    complaints: 'Complaints',
  },
  papers: { slip: 'First-contact slip' },
};
