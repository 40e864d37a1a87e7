import type { SentTo } from '../../shared/api/contract.ts';
import { presetBusinessTypes } from '../../shared/store/preset-business-types.ts';
import { presetCounters } from '../../shared/store/presets.ts';

/** An invented hall for tests: three counters, all preset business types, four people. */
export const testHall: SentTo<'store.setUp'> = {
  code: 'YH01',
  name: { zh: '云湖路营业厅', en: 'Yunhu Road Hall' },
  outletType: 'self-owned',
  operatorTheme: 'neutral',
  counters: presetCounters(3),
  businessTypes: presetBusinessTypes.map((preset) => preset.draft),
  staff: [
    { staffNumber: '8001', name: '周敏', roles: ['store-manager'] },
    { staffNumber: '8011', name: '李晓云', roles: ['clerk'] },
    { staffNumber: '8012', name: '张建国', roles: ['clerk', 'special-clerk'] },
    { staffNumber: '8013', name: '陈静', roles: ['clerk'] },
  ],
  managerPin: '258014',
};
