/** Words about the people on counter plates. */
export const plateTextsZh = {
  staffPhoto: {
    title: '照片',
    hint: '只显示在窗口牌上,并且要在“设置 → 播报”里打开“窗口牌显示照片”。请先征得本人同意。',
    shown: '窗口牌现在显示照片。请先征得本人同意。',
    none: '还没有照片。',
    of: '{{name}}的照片',
    remove: '删除照片',
    putBack: '放回刚删除的照片',
  },
};

export type PlateTexts = typeof plateTextsZh;

/** What is answered where a photo cannot be kept. */
export const plateRefusalsZh = {
  'photo-person-unknown': '没有这个人。请刷新后再试。',
  'photo-unknown': '照片没有传上来。请再选一次。',
};

export type PlateRefusals = typeof plateRefusalsZh;
