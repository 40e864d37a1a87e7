/** 回放与演示: what the replay of a queue log prints, and what it says when it cannot. */
export const simulationTextsZh = {
  watch: '正在回放,可在本机浏览器观看:{{address}}',
  title: '{{date}} 日报',
  figures: {
    visitors: '客流(人)',
    served: '办结(人)',
    abandoned: '弃号(人)',
    present: '在厅(人)',
    meanWaitS: '平均等候(秒)',
    p90WaitS: 'P90 等候(秒)',
    meanHandlingS: '平均办理(秒)',
  },
  none: '无',
  refusals: {
    'no-such-file': '打不开记录文件 {{file}}({{reason}})。请检查文件名。',
    'log-empty': '记录文件 {{file}} 里没有数据行。',
    'log-columns': '记录文件缺少这些列:{{columns}}。请检查首行。',
    'log-cells': '记录文件第 {{line}} 行有 {{cells}} 列,首行有 {{expected}} 列。请改正后重试。',
    'log-cell': '记录文件第 {{line}} 行的 {{column}} 填写有误:“{{value}}”。请改正后重试。',
    'no-such-date': '记录里没有 {{date}} 这一天。',
    'nobody-serves': '{{date}} 的记录里没有写明谁在服务,不能回放。',
    'too-many-agents': '记录里有 {{agents}} 名坐席,一个厅最多 {{most}} 个台席。',
    'own-folder-only': '回放只用自己的临时文件夹,结束后删除;不能用 --data {{folder}}。',
    options: '参数有误:{{problem}}。用法:npm run replay -- [文件.csv] --date 日期 [--speed 倍数] [--json]',
  },
};

export type SimulationTexts = typeof simulationTextsZh;
