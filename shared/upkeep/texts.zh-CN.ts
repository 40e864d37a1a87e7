/** 维护: backups, disk space, and what is forgotten in time. */
export const upkeepTextsZh = {
  jobs: {
    backup: '每日备份',
    checkpoint: '整理数据文件',
    'forget-requests': '清理一天前的提交记录',
    watch: '检查磁盘空间和备份',
  },
  findings: {
    'disk-low': '主机磁盘只剩 {{free}} GB,请清理,否则很快不能再保存。',
    'backup-overdue': '已经两天没有做成备份,请在“后台任务”里查看原因。',
  },
  progress: {
    copying: '正在备份',
  },
};

export type UpkeepTexts = typeof upkeepTextsZh;
