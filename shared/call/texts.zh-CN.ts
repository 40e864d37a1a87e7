/** 调用: the sentences that any procedure may answer with. */
export const callTextsZh = {
  refusals: {
    'unknown-procedure': '本机程序版本与主机不一致,请刷新页面。',
    'not-allowed': '您的岗位不能做这项操作,请找厅经理。',
    'not-paired': '这台终端还没有加入本厅,请厅经理给一个配对码。',
    'station-revoked': '这台终端已被厅经理停用,不能再使用。需要时请重新配对。',
    'sign-in-needed': '请先用工号和 PIN 登录。',
    'bad-input': '填写有误({{field}}),请改正后再提交。',
    'request-id-missing': '请求不完整,请刷新页面后重试。',
    'request-id-reused': '这个操作已经提交过别的内容,请刷新页面查看结果。',
    'too-large': '内容太大,超过 {{limit}},请减小后再提交。',
    'too-many': '操作太频繁,请稍等几秒再试。',
    'not-set-up': '营业厅还没有设置,请先在主机上完成首次设置。',
    'disk-full': '主机磁盘已满,这一步没有保存。请清理磁盘后重试,已有数据不受影响。',
    'database-busy': '主机正忙,这一步没有保存,请再试一次。',
    closing: '主机正在关闭,这一步没有保存,请稍后再试。',
    fault: '主机出了问题,这一步没有保存。请告诉支持人员编号 {{reference}}。',
    unreachable: '连不上主机,正在自动重连。',
  },
};

export type CallTexts = typeof callTextsZh;
