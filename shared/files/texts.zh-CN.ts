/** 文件: photos, attachments and imported sheets. */
export const filesTextsZh = {
  jobs: {
    'remove-unreferenced': '清理一周没人用的文件',
  },
  photo: {
    take: '拍照',
    choose: '选照片',
    folder: '选文件夹',
    stop: '停下',
    progress: '正在处理照片:第 {{done}} 张已好,共 {{of}} 张。可以继续做别的事。',
    progressLabel: '照片处理进度',
    leftOut: '有 {{count}} 个文件没有用上,其余照片都在:',
    more: '还有 {{count}} 个',
    understood: '知道了',
    loading: '照片读取中',
    cannotShow: '照片暂时读不到,连上主机后会再显示。',
    problems: {
      heic: '{{name}}:这是 HEIC 格式,本机打不开。请在手机“设置 → 相机 → 格式”里选“兼容性最佳”再拍,或先转成 JPEG。',
      broken: '{{name}}:照片已损坏,打不开。请重新拍一张,或换原文件。',
      'not-a-picture': '{{name}}:这不是照片。',
      'too-large': '{{name}}:超过 50 MB。请把相机的照片尺寸调小后再拍,或先压缩。',
      'not-kept': '{{name}}:没有存到主机。连上主机后请再选一次。',
      unreadable: '{{name}}:读不到这个文件。U 盘可能已拔出,请插好后再选一次。',
    },
    mark: {
      circle: '画圈',
      arrow: '画箭头',
      undo: '退一步',
      done: '标好了',
      cancel: '不标了',
      field: '在照片上用手指画标记',
    },
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
