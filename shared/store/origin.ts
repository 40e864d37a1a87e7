import { z } from 'zod';

/**
 * 来源: where a default value comes from. Each has a sentence in the room's texts; every value can be changed,
 * whatever its origin.
 */
export const origins = [
  /** Our own proposal: shown as 默认值,可修改. */
  'proposal',
  /** The customer's documents, by their year. */
  'customer-2006',
  'customer-2009',
  'customer-2010',
  'customer-2016',
  /** 工信部《第三代移动通信服务规范(试行)》, 2009. */
  'mobile-service-rules-2009',
  /** 《中华人民共和国电信条例》. */
  'telecom-regulations',
  /** 信息通信暖心服务十件实事, 2025. */
  'ten-deeds-2025',
  /** 《携号转网服务管理规定》, 2019. */
  'number-portability-rules-2019',
  /** An operator's public promise, 2025. */
  'operator-promise-2025',
  /** Somebody in the store has set it. */
  'store',
] as const;
export const origin = z.enum(origins);
export type Origin = z.infer<typeof origin>;
