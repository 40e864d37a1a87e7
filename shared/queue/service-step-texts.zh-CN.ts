/** The settings of the steps (环节). */
export const serviceStepTextsZh = {
  serviceStep1Name: { label: '环节 1', help: '到台后先做的。' },
  serviceStep2Name: { label: '环节 2', help: '第一个环节之后做的。' },
  serviceStep3Name: { label: '环节 3', help: '第二个环节之后做的。' },
  serviceStep4Name: { label: '环节 4', help: '第三个环节之后做的。' },
  serviceStep5Name: { label: '环节 5', help: '最后一个环节,到办结为止。' },
  serviceStep1Percent: { label: '环节 1 占限时', help: '这个环节应占限时的比例。五个环节合计 100%。' },
  serviceStep2Percent: { label: '环节 2 占限时', help: '这个环节应占限时的比例。五个环节合计 100%。' },
  serviceStep3Percent: { label: '环节 3 占限时', help: '这个环节应占限时的比例。五个环节合计 100%。' },
  serviceStep4Percent: { label: '环节 4 占限时', help: '这个环节应占限时的比例。五个环节合计 100%。' },
  serviceStep5Percent: { label: '环节 5 占限时', help: '这个环节应占限时的比例。五个环节合计 100%。' },
};

export type ServiceStepTexts = typeof serviceStepTextsZh;
