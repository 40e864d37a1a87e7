/** What this room finds, in sentences. */
export const campaignsFindingTextsZh = {
  giftLow: '{{gift}}只剩 {{left}} {{unit}},请补货。',
  themeResult:
    '{{theme}}({{counter}} 号台席,{{from}} 至 {{until}})已结束:办理 {{items}} 笔,推介成功 {{counted}} 笔。',
};

export type CampaignsFindingTexts = typeof campaignsFindingTextsZh;
