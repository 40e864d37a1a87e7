import type { CaseCustomer } from '../../shared/special-service/case-view.ts';
import { type Random, int, pick } from '../../shared/random/random.ts';

const surnames = [
  '孙',
  '钱',
  '吴',
  '郑',
  '冯',
  '蒋',
  '韩',
  '杨',
  '朱',
  '秦',
  '许',
  '何',
  '吕',
  '施',
  '孔',
  '曹',
];

/** Somebody who does not exist, with a number that nobody has. */
export function inventedCustomer(random: Random): CaseCustomer {
  return {
    callName: `${pick(random, surnames)}${pick(random, ['先生', '女士'])}`,
    phone: `1380000${String(int(random, 0, 9_999)).padStart(4, '0')}`,
    idLast4: String(int(random, 0, 9_999)).padStart(4, '0'),
  };
}
