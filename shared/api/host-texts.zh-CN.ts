/** 主机: starting, stopping, and what any screen may hear of it. */
export const hostTextsZh = {
  refusals: {},
  fetchingElectron: '正在获取 Electron 运行环境,最多等 3 分钟。获取不到时照常为浏览器服务。',
  building: '正在准备程序和页面,约需半分钟。',
  started: '营业厅工作台已启动。请在本机浏览器打开 {{address}}',
  headless: {
    asked: '按 --headless 的要求,不打开桌面窗口。',
    noDisplay: '这台机器没有显示器,不打开桌面窗口。',
    noRuntime: '没有找到 Electron 运行环境,不打开桌面窗口。',
  },
  demoFolder: '演示数据放在临时文件夹 {{folder}},关闭后即可删除。',
  startFailures: {
    inUse: '营业厅数据正被另一个程序使用({{holder}})。请先关闭它,再启动。',
    notADemoHall:
      '文件夹 {{folder}} 里已有一个正式的营业厅,不能当演示厅打开,数据没有改动。请换一个 --data 文件夹,或不带 --demo 启动。',
    portTaken: '端口 {{port}} 已被别的程序占用。请关闭那个程序,或用 --port 换一个端口。',
    diskFull: '主机磁盘已满,营业厅工作台不能启动。请清理磁盘后再启动,已有数据不受影响。',
    badCommandLine: '启动参数有误:{{problem}}',
    'newer-version':
      '这份数据来自更新的版本({{migration}}),本版本不能打开,数据没有改动。请安装新版本后再启动。',
    'changed-migration': '程序文件与数据不一致({{migration}}),数据没有改动。请重新安装程序。',
    'not-a-database': '数据文件不是营业厅数据库({{migration}}),没有改动。请检查 --data 的文件夹。',
  },
};

export type HostTexts = typeof hostTextsZh;
