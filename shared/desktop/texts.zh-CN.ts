/** 桌面程序: what the desktop window says beside its pages. */
export const desktopTextsZh = {
  menu: {
    desk: '工作台',
    quit: '退出',
    edit: '编辑',
    undo: '撤销',
    redo: '重做',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    view: '查看',
    reload: '刷新',
    zoomIn: '放大',
    zoomOut: '缩小',
    actualSize: '恢复原大小',
    fullScreen: '全屏',
    developerTools: '开发者工具',
  },
  cannotStart: '营业厅工作台没有启动',
  cannotStartBecause: '启动时出了问题,请把下面这句话告诉支持人员:{{problem}}',
  pageKeepsFailing:
    '界面多次出错,程序即将关闭。已保存的数据不受影响,请重新打开;如果还是这样,请联系支持人员。',
};

export type DesktopTexts = typeof desktopTextsZh;
