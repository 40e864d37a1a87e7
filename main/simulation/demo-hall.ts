import type { SentTo } from '../../shared/api/contract.ts';
import { presetBusinessTypes } from '../../shared/store/preset-business-types.ts';
import { demoPin } from '../../shared/simulation/demo-pin.ts';
import { presetTimeZone } from '../../shared/store/presets.ts';

/** The clerks who sit at the first counters of the demo hall this morning, by staff number (工号). */
export const demoClerks = ['8011', '8012', '8013', '8014', '8015'] as const;

/** 云湖路营业厅: a hall that does not exist, with people who do not exist. Its last counter is closed this morning. */
export const demoHall: SentTo<'store.setUp'> = {
  code: 'DEMO-YUNHU',
  name: { zh: '云湖路营业厅', en: 'Yunhu Road Hall' },
  outletType: 'self-owned',
  operatorTheme: 'neutral',
  timeZone: presetTimeZone,
  counters: [
    { number: 1, name: { zh: '快速台', en: 'Quick desk' }, series: ['A', 'N'] },
    { number: 2, name: null, series: ['A', 'B'] },
    { number: 3, name: null, series: ['A', 'B', 'C'] },
    { number: 4, name: null, series: ['B', 'C'] },
    { number: 5, name: { zh: '特殊业务专席', en: 'Special-service counter' }, series: ['S', 'T'] },
    { number: 6, name: null, series: ['A', 'B', 'C'] },
  ],
  businessTypes: presetBusinessTypes.map(({ draft }) => draft),
  staff: [
    { staffNumber: '8001', name: '沈若云', roles: ['store-manager'] },
    { staffNumber: '8002', name: '程望舒', roles: ['duty-manager'] },
    { staffNumber: '8003', name: '叶知秋', roles: ['greeter'] },
    { staffNumber: '8011', name: '林晓禾', roles: ['clerk'] },
    { staffNumber: '8012', name: '顾长青', roles: ['clerk'] },
    { staffNumber: '8013', name: '苏梅', roles: ['clerk'] },
    { staffNumber: '8014', name: '陶然', roles: ['clerk'] },
    { staffNumber: '8015', name: '白露', roles: ['clerk', 'special-clerk'] },
    { staffNumber: '8016', name: '江海平', roles: ['clerk'] },
  ],
  managerPin: demoPin,
};
