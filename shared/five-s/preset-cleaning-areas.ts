import type { LocalName } from '../store/local-name.ts';

/** 值日区 that a new hall begins with; 默认值,可修改. */
export const presetCleaningAreas: readonly LocalName[] = [
  { zh: '门前和玻璃', en: 'Frontage and glass' },
  { zh: '大厅地面', en: 'Hall floor' },
  { zh: '台席和设备', en: 'Counters and equipment' },
  { zh: '休息区和饮水', en: 'Waiting area and water' },
  { zh: '自助区和展台', en: 'Self-service and displays' },
  { zh: '卫生间', en: 'Restroom' },
];
