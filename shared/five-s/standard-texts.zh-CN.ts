export const standardActsZh = {
  setStandard: '设为标准照',
  removeStandard: '撤下标准照',
  exportStandards: '导出标准包',
  importStandards: '导入标准包',
};

export const standardRefusalsZh = {
  'item-unknown': '检查表里没有这一项,请刷新后再试。',
  'standard-unknown': '这张标准照已经撤下。',
  'no-standards': '本厅还没有自己的标准照,没有可以导出的。',
};

/** 样板厅、标准照: the words of its screen. */
export const standardTextsZh = {
  standards: {
    title: '标准照',
    sentence: '{{items}} 个检查项里,{{count}} 项有标准照。',
    fromHalls: '其中 {{count}} 项来自样板厅。',
    caption: '检查项',
    item: '检查项',
    state: '标准照',
    own: '本厅',
    fromHall: '来自{{hall}}',
    missing: '还没有',
    choose: '选一个检查项,看标准照和最近的照片。',
    standard: '标准',
    latest: '最近一次检查',
    latestOn: '最近一次检查({{date}})',
    noStandard: '还没有标准照。拍一张做对时的样子,或用检查里的照片。',
    noLatest: '近三个月的检查没有拍过这一项。',
    useLatest: '把最近这张设为标准照',
    takeNew: '拍一张或选一张新的标准照',
    remove: '撤下',
    history: '用过的标准照',
    setOn: '{{date}} {{by}}',
    export: '导出标准包',
    import: '导入标准包',
    exported: '已保存 {{parts}} 个文件,共 {{photos}} 张标准照。拷到优盘,给其他营业厅导入。',
    imported: '已收下{{from}}的标准照 {{photos}} 张。',
    importedSome:
      '已收下{{from}}的标准照 {{photos}} 张,其中 {{unknown}} 张对应的检查项本厅没有,先留着不显示。',
    already: '{{from}}的这份标准包以前已经收下过,这次没有改动任何内容。',
    trust: '核对一致,信任并导入',
    photoOf: '{{code}} 的{{what}}',
  },
};

export type StandardTexts = typeof standardTextsZh;
