import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import type { Severity } from '../../shared/corrective-actions/action.ts';
import type { Told } from '../../shared/corrective-actions/life-cycle.ts';

/** A day counted from the demo's morning, and a time on the hall's clock. */
type DayAndTime = readonly [days: number, time: string];

interface Taken {
  readonly at: DayAndTime;
  /** 工号 of who took the step. */
  readonly by: string;
}

/** A step of an invented action. */
export type DemoStep = Taken &
  (
    | { readonly kind: 'start' }
    | { readonly kind: 'fix'; readonly done: string }
    | { readonly kind: 'send-back'; readonly reason: string }
    | { readonly kind: 'close'; readonly told: Told }
    | { readonly kind: 'park'; readonly reason: string; readonly days: number }
  );

/** An invented corrective action with all that was done about it. */
export interface DemoAction {
  readonly opened: DayAndTime;
  /** 工号 of who saw it, and of whose it is. */
  readonly by: string;
  readonly owner: string | null;
  readonly title: string;
  /** The code of an area. */
  readonly area: string;
  readonly severity: Severity;
  readonly steps: readonly DemoStep[];
}

const fix = (at: DayAndTime, by: string, done: string): DemoStep => ({ kind: 'fix', at, by, done });
const close = (at: DayAndTime, by = '8002', told: Told = 'finder'): DemoStep => ({
  kind: 'close',
  at,
  by,
  told,
});

/** Four weeks of 整改 in the demo hall: most are closed, some late, some sent back, and today some wait for somebody. */
export const demoActions: readonly DemoAction[] = withChineseMarks<readonly DemoAction[]>([
  {
    opened: [-26, '09:05'],
    by: '8002',
    owner: '8003',
    title: '门口防滑垫卷边,容易绊倒',
    area: 'D',
    severity: 'major',
    steps: [fix([-25, '10:20'], '8003', '换了新垫,四角压平'), close([-25, '16:00'])],
  },
  {
    opened: [-22, '17:40'],
    by: '8011',
    owner: '8012',
    title: '2 号台席线缆拖在地上',
    area: 'C',
    severity: 'minor',
    steps: [
      fix([-20, '09:30'], '8012', '用扎带捆好'),
      {
        kind: 'send-back',
        at: [-20, '11:00'],
        by: '8002',
        reason: '桌下还有一根没固定',
      },
      fix([-19, '09:10'], '8012', '全部固定到桌板下'),
      close([-19, '17:30']),
    ],
  },
  {
    opened: [-18, '08:40'],
    by: '8002',
    owner: '8013',
    title: '资费公示栏还贴着上月的套餐',
    area: 'P',
    severity: 'critical',
    steps: [fix([-18, '09:15'], '8013', '撤下过期套餐,换上本月资费'), close([-18, '09:40'], '8001', 'team')],
  },
  {
    opened: [-15, '10:10'],
    by: '8003',
    owner: '8014',
    title: '饮水机旁没有纸杯,地面有水渍',
    area: 'R',
    severity: 'minor',
    steps: [fix([-15, '10:40'], '8014', '补了纸杯,拖干地面'), close([-15, '15:20'])],
  },
  {
    opened: [-12, '09:00'],
    by: '8001',
    owner: '8016',
    title: '库房通道堆了纸箱,挡住灭火器',
    area: 'K',
    severity: 'critical',
    steps: [fix([-10, '18:10'], '8016', '纸箱清走,通道划线'), close([-9, '09:00'], '8001', 'team')],
  },
  {
    opened: [-9, '16:20'],
    by: '8011',
    owner: '8011',
    title: '3 号台席座椅扶手松动',
    area: 'C',
    severity: 'minor',
    steps: [fix([-7, '12:30'], '8011', '拧紧螺丝,试坐正常'), close([-7, '14:00'])],
  },
  {
    opened: [-6, '09:20'],
    by: '8002',
    owner: '8001',
    title: '门头灯箱“厅”字不亮',
    area: 'D',
    severity: 'major',
    steps: [
      {
        kind: 'park',
        at: [-5, '10:00'],
        by: '8001',
        reason: '广告公司排期,要等高空车',
        days: 6,
      },
    ],
  },
  {
    opened: [-5, '08:50'],
    by: '8003',
    owner: '8015',
    title: '自助终端收费提示贴纸破损',
    area: 'Z',
    severity: 'major',
    steps: [{ kind: 'start', at: [-4, '09:00'], by: '8015' }],
  },
  {
    opened: [-3, '17:10'],
    by: '8013',
    owner: '8013',
    title: '休息区第二排座椅有污渍',
    area: 'R',
    severity: 'minor',
    steps: [
      fix([-2, '12:40'], '8013', '已清洁干净'),
      {
        kind: 'send-back',
        at: [-2, '16:30'],
        by: '8002',
        reason: '椅背后面还有印子',
      },
    ],
  },
  {
    opened: [-1, '09:30'],
    by: '8002',
    owner: '8012',
    title: '4 号台席证件复印件没有及时碎掉',
    area: 'C',
    severity: 'critical',
    steps: [fix([-1, '17:50'], '8012', '已碎,抽屉加锁,下班前再查一遍')],
  },
  {
    opened: [-1, '16:05'],
    by: '8014',
    owner: null,
    title: '宣传架上有过期单页',
    area: 'P',
    severity: 'minor',
    steps: [],
  },
  {
    opened: [-1, '17:20'],
    by: '8011',
    owner: '8014',
    title: '取号机旁的老花镜少了一副',
    area: 'R',
    severity: 'minor',
    steps: [],
  },
]);
