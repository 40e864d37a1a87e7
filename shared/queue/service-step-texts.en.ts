import type { ServiceStepTexts } from './service-step-texts.zh-CN.ts';

export const serviceStepTextsEn: ServiceStepTexts = {
  serviceStep1Name: { label: 'Step 1', help: 'What comes first after the arrival.' },
  serviceStep2Name: { label: 'Step 2', help: 'What comes after the first step.' },
  serviceStep3Name: { label: 'Step 3', help: 'What comes after the second step.' },
  serviceStep4Name: { label: 'Step 4', help: 'What comes after the third step.' },
  serviceStep5Name: { label: 'Step 5', help: 'The last step, until the visit ends.' },
  serviceStep1Percent: {
    label: 'Step 1, share of the limit',
    help: 'Its share of the limit. The five add up to 100%.',
  },
  serviceStep2Percent: {
    label: 'Step 2, share of the limit',
    help: 'Its share of the limit. The five add up to 100%.',
  },
  serviceStep3Percent: {
    label: 'Step 3, share of the limit',
    help: 'Its share of the limit. The five add up to 100%.',
  },
  serviceStep4Percent: {
    label: 'Step 4, share of the limit',
    help: 'Its share of the limit. The five add up to 100%.',
  },
  serviceStep5Percent: {
    label: 'Step 5, share of the limit',
    help: 'Its share of the limit. The five add up to 100%.',
  },
};
