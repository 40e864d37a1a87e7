import type { FindingKind } from '../findings/finding-kind.ts';

export const auditChainBroken: FindingKind = {
  kind: 'audit.chain-broken',
  name: { zh: '审计记录被改动', en: 'The audit was changed' },
};
