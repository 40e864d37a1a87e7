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
  network: {
    desk: '厅经理的电脑',
    notSetUp:
      '--network:营业厅还没有设置,局域网没有打开。请先在另一台电脑上运行 ssh -L 8020:127.0.0.1:8020 连到这台主机,用浏览器打开 http://127.0.0.1:8020 完成首次设置,再重新启动。',
    address: '局域网已打开。请在厅经理的电脑上用浏览器打开 {{address}}',
    fingerprint: '证书指纹(SHA-256):{{fingerprint}}',
    code: '配对码:{{code}}(5 分钟内有效,只能用一次;过期后重新启动会得到新的)。其他终端由厅经理在“设置 → 终端”里添加。',
    paired: '厅经理的电脑已经配对。其他终端请在“设置 → 终端”里添加。',
    failed: {
      'port-taken': '局域网没有打开:端口被别的程序占用。请关闭那个程序,再重新启动。',
      'address-gone': '局域网没有打开:这台主机没有设置的那个地址了。请接好网线,再重新启动。',
      'certificate-missing':
        '局域网没有打开:单位发的证书不见了。请在本机的“设置 → 终端 → 局域网设置”里重新放入。',
      fault: '局域网没有打开:出了意外。请查看数据文件夹里的日志。',
    },
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
