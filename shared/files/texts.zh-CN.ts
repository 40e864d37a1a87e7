/** 文件: photos, attachments and imported sheets. */
export const filesTextsZh = {
  jobs: {
    'remove-unreferenced': '清理一周没人用的文件',
  },
  refusals: {
    'bad-name': '文件编号不对,请重新选择文件。',
    'hash-mismatch': '文件在传送中损坏,没有保存。请重新上传。',
    'kind-not-allowed': '这种文件不能保存。可以保存:照片(JPEG、PNG、WebP)、PDF、Excel(.xlsx)、CSV 和纯文本。',
    unknown: '没有这个文件,可能已经清理,请刷新页面。',
    missing: '记录还在,但主机磁盘上的文件不见了。请重新上传,或请支持人员从备份里找回。',
    damaged: '主机磁盘上的这个文件已损坏。请重新上传,或请支持人员从备份里找回。',
  },
};

export type FilesTexts = typeof filesTextsZh;
