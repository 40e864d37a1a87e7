import type { FindingKind } from '../findings/finding-kind.ts';

/** What the store finds wrong with the machine that it runs on. */
export const diskLow: FindingKind = {
  kind: 'upkeep.disk-low',
  name: { zh: '主机磁盘空间不足', en: 'Little disk space on the host' },
};

export const backupOverdue: FindingKind = {
  kind: 'upkeep.backup-overdue',
  name: { zh: '没有近期备份', en: 'No recent backup' },
};
