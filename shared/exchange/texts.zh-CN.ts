import { exchangeActsZh } from './acts.zh-CN.ts';
/** 互通: signed files between this hall, other halls and the centre. */
export const exchangeTextsZh = {
  acts: exchangeActsZh,
  kinds: { 'hall-card': '营业厅名片', 'standard-pack': '标准包' },
  compare: '请打电话给对方,逐组核对这 30 位数字。完全一致才信任:{{fingerprint}}',
  outcome: {
    imported: '已收下{{from}}的文件。',
    already: '这个文件以前已经收下过,这次没有改动任何内容。',
    older: '已经有更新的一份,这次没有改动任何内容。',
  },
  refusals: {
    'too-large': '文件太大,不能超过 {{limit}}。请让对方重新导出。',
    'not-a-signed-file': '这不是其他营业厅或中心导出的文件,请重新选择。',
    incomplete: '文件不完整,可能没有拷贝完。请重新拷贝,或让对方重新导出。',
    'newer-version': '文件来自更新的版本。请先升级本机再导入。',
    damaged: '文件内容与签名不符,可能损坏或被改动过。没有导入任何内容,请让对方重新导出。',
    'wrong-kind': '文件是好的,但不是这里要导入的那一种。请到对应的页面导入,或让对方重新导出。',
    'own-file': '这是本厅自己导出的文件,不需要导入。',
    'own-code':
      '文件用的是本厅的编号 {{from}},却不是本机导出的,没有导入。请检查是否有两台主机用了同一个厅编号。',
    'key-unknown': '第一次收到{{from}}的文件。请打电话与对方核对密钥指纹,一致后先信任再导入:{{fingerprint}}',
    'key-revoked': '{{from}}的密钥已停止信任,没有导入。如需恢复,请打电话核对指纹后重新信任:{{fingerprint}}',
    'key-changed':
      '文件自称来自{{from}},但密钥与已信任的不同(已信任 {{known}},文件 {{fingerprint}})。没有导入。请打电话问清楚;确已更换,先停止信任旧密钥。',
    'key-of-another': '文件自称来自{{from}},但用的是{{holder}}的密钥,没有导入。请打电话问清楚。',
    'fingerprint-differs': '核对的指纹与文件的不一致,没有信任。文件的指纹是:{{fingerprint}}',
    'unknown-key': '没有这个密钥,列表可能刚改过,请刷新。',
  },
};

export type ExchangeTexts = typeof exchangeTextsZh;
