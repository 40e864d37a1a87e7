/** What the findings of this room say. */
export const lostFoundFindingTextsZh = {
  handOverDue: '失物 {{item}} 已保管满 {{count}} 天没人认领,请移交公安或区域。',
  returned: '拾金不昧:员工拾到的失物 {{item}} 已归还失主。',
};

export type LostFoundFindingTexts = typeof lostFoundFindingTextsZh;
