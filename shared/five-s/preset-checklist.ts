import type {
  Area,
  Category,
  ChecklistContent,
  ChecklistItem,
  Frequency,
  PhotoRule,
  Weight,
} from '../checklists/template.ts';
import type { LocalName } from '../store/local-name.ts';
import type { Origin } from '../store/origin.ts';

/** What the first checklist of a hall is called. */
export const presetChecklistName: LocalName = { zh: '营业厅 5S 检查表', en: 'Hall 5S checklist' };

const areas: readonly Area[] = [
  { code: 'D', name: { zh: '门头与外环境', en: 'Storefront' } },
  { code: 'Y', name: { zh: '引导取号区', en: 'Greeting & ticket area' } },
  { code: 'C', name: { zh: '业务受理区（台席）', en: 'Counters' } },
  { code: 'X', name: { zh: '特殊业务专席', en: 'Special counter' } },
  { code: 'R', name: { zh: '客户休息区', en: 'Waiting area' } },
  { code: 'Z', name: { zh: '自助服务区', en: 'Self-service' } },
  { code: 'E', name: { zh: '终端体验销售区', en: 'Experience / sales' } },
  { code: 'P', name: { zh: '宣传公示区', en: 'Notices & publicity' } },
  { code: 'W', name: { zh: '卫生间与爱心港', en: 'Restroom & care station' } },
  { code: 'B', name: { zh: '后台办公区', en: 'Back office' } },
  { code: 'K', name: { zh: '库房', en: 'Store-room' } },
  { code: 'G', name: { zh: '员工更衣休息区', en: 'Locker room' } },
  { code: 'M', name: { zh: '人员与机制', en: 'People & system' } },
];

interface Row {
  /** The area's code and a number. */
  readonly code: string;
  readonly category: Category;
  readonly zh: string;
  readonly en: string;
  readonly photo: PhotoRule;
  readonly weight: Weight;
  readonly veto?: true;
  readonly every: Frequency;
  /** Where it comes from, if it is not our own proposal. */
  readonly origin?: Origin;
}

// prettier-ignore
const rows: readonly Row[] = [
  { code: 'D01', category: 3, zh: '门楣、灯箱、LED 屏完好清洁，夜间亮灯，无缺笔断字', en: 'Fascia, light box and LED clean, lit, no missing strokes', photo: 'always', weight: 2, every: 'D' },
  { code: 'D02', category: 3, zh: '门前责任区无垃圾、积水、乱张贴', en: 'Frontage free of litter, puddles, stickers', photo: 'on-fail', weight: 2, every: 'D' },
  { code: 'D03', category: 2, zh: '营业时间牌、机构名称牌规范清晰，与实际营业时间一致', en: 'Opening-hours and name plates correct', photo: 'on-fail', weight: 2, every: 'W' },
  { code: 'D04', category: 2, zh: '车辆停放有序，无障碍通道畅通，求助电话/按钮可用', en: 'Parking orderly; barrier-free path and call button work', photo: 'on-fail', weight: 2, every: 'D' },
  { code: 'D05', category: 1, zh: '门前及玻璃无过期海报、残胶', en: 'No expired posters or glue marks on glass', photo: 'always', weight: 2, every: 'D' },
  { code: 'Y01', category: 2, zh: '取号机/导台定位摆放，标识醒目，取号正常', en: 'Ticket machine/desk in marked place, works', photo: 'on-fail', weight: 2, every: 'D' },
  { code: 'Y02', category: 1, zh: '导台台面只放当日必需物品（单页≤3种）', en: 'Guide desk holds only today’s items', photo: 'on-fail', weight: 1, every: 'D' },
  { code: 'Y03', category: 3, zh: '取号屏、叫号屏无灰尘指纹，显示完整', en: 'Screens clean and fully legible', photo: 'on-fail', weight: 1, every: 'D' },
  { code: 'Y04', category: 2, zh: '填单台笔、眼镜、样单齐全归位', en: 'Form desk: pens, reading glasses, samples in place', photo: 'on-fail', weight: 1, every: 'D' },
  { code: 'Y05', category: 6, zh: '出入口与疏散通道无遮挡', en: 'Entrance and evacuation path clear', photo: 'always', weight: 3, veto: true, every: 'D' },
  { code: 'C01', category: 1, zh: '台面无与工作无关物品（水杯入柜、手机不上台）', en: 'No private items on counter', photo: 'always', weight: 2, every: 'D' },
  { code: 'C02', category: 2, zh: '设备、单据、印章按定位图摆放，一人一图', en: 'Equipment, forms, seals on the layout map', photo: 'always', weight: 2, every: 'D', origin: 'customer-2016' },
  { code: 'C03', category: 3, zh: '台面、显示器、键盘、高拍仪、评价器清洁', en: 'Counter, screen, keyboard, camera, rating pad clean', photo: 'on-fail', weight: 2, every: 'D' },
  { code: 'C04', category: 1, zh: '已用与未用单据/卡品分开存放并标识', en: 'Used and unused forms/cards separated and labelled', photo: 'on-fail', weight: 2, every: 'D', origin: 'customer-2016' },
  { code: 'C05', category: 2, zh: '线缆捆扎，不裸露、不拖地', en: 'Cables tied, not exposed or on floor', photo: 'on-fail', weight: 1, every: 'W' },
  { code: 'C06', category: 4, zh: '台席工号牌/暂停服务牌规范使用，空台必放牌', en: 'Staff-ID plate / pause sign used on empty counter', photo: 'always', weight: 2, every: 'D' },
  { code: 'C07', category: 2, zh: '抽屉分格分类，30 秒内取到所需物品', en: 'Drawers compartmented; any item within 30 s', photo: 'on-fail', weight: 1, every: 'W' },
  { code: 'C08', category: 6, zh: '客户证件复印件、含个人信息单据不外露，碎纸及时', en: 'No customer ID copies exposed; shredded in time', photo: 'on-fail', weight: 3, veto: true, every: 'D' },
  { code: 'C09', category: 6, zh: '印章、有价卡、现金离台上锁', en: 'Seals, value cards, cash locked when leaving', photo: 'on-fail', weight: 3, veto: true, every: 'D' },
  { code: 'X01', category: 2, zh: '专席标识、受理范围、材料清单公示', en: 'Special-counter sign, scope and materials list displayed', photo: 'on-fail', weight: 2, every: 'W', origin: 'customer-2006' },
  { code: 'X02', category: 4, zh: '特殊业务登记簿/回执按日归档、连号', en: 'Special register and slips filed daily, numbered', photo: 'on-fail', weight: 2, every: 'D' },
  { code: 'X03', category: 2, zh: '审批联系人 A/B 角名单在席可查', en: 'A/B approver list at the desk', photo: 'never', weight: 1, every: 'M' },
  { code: 'R01', category: 3, zh: '座椅无破损、无污渍，按线成排', en: 'Seats sound, clean, aligned', photo: 'always', weight: 2, every: 'D', origin: 'customer-2016' },
  { code: 'R02', category: 2, zh: '饮水机、水杯、充电、老花镜、急救箱、雨具齐全归位', en: 'Water, cups, chargers, glasses, first-aid kit in place', photo: 'on-fail', weight: 2, every: 'D' },
  { code: 'R03', category: 3, zh: '地面干净无积水污渍，防滑垫到位（雨雪天）', en: 'Floor clean, dry; mats in wet weather', photo: 'always', weight: 2, every: 'D', origin: 'customer-2016' },
  { code: 'R04', category: 1, zh: '报架、单页无过期刊物', en: 'No out-of-date papers or leaflets', photo: 'on-fail', weight: 1, every: 'W' },
  { code: 'R05', category: 3, zh: '玻璃、窗台明亮无尘', en: 'Windows and sills bright', photo: 'on-fail', weight: 1, every: 'W', origin: 'customer-2016' },
  { code: 'R06', category: 4, zh: '绿植/鲜花养护良好，无枯叶', en: 'Plants healthy', photo: 'on-fail', weight: 1, every: 'W', origin: 'customer-2016' },
  { code: 'R07', category: 4, zh: '空气无异味，温度适宜，照明全亮', en: 'Air, temperature, lights in order', photo: 'never', weight: 1, every: 'D' },
  { code: 'R08', category: 2, zh: '意见簿在位，48 小时内有回复', en: 'Comment book in place, answered within 48 h', photo: 'on-fail', weight: 2, every: 'D' },
  { code: 'Z01', category: 3, zh: '自助终端表面清洁，纸币口、打印口无异物', en: 'Kiosks clean, slots clear', photo: 'on-fail', weight: 2, every: 'D' },
  { code: 'Z02', category: 2, zh: '操作指引、收费提示、求助电话完整', en: 'Guide, price notice, help number complete', photo: 'on-fail', weight: 1, every: 'W' },
  { code: 'Z03', category: 4, zh: '故障设备挂牌、登记报修、注明预计恢复时间', en: 'Faulty machine tagged, logged, ETA given', photo: 'always', weight: 2, every: 'D' },
  { code: 'Z04', category: 6, zh: '机具无非法装置、无可疑张贴', en: 'No illegal device or sticker on kiosk', photo: 'on-fail', weight: 3, veto: true, every: 'D' },
  { code: 'E01', category: 2, zh: '样机按图陈列，价签一机一签、朝外、价格一致', en: 'Demo phones per plan; one correct price tag each', photo: 'always', weight: 2, every: 'D' },
  { code: 'E02', category: 3, zh: '样机、展台无尘、无指纹，防盗绳整齐', en: 'Displays dust-free, tethers tidy', photo: 'on-fail', weight: 1, every: 'D' },
  { code: 'E03', category: 4, zh: '样机开机、可演示、无客户个人数据残留', en: 'Demo units on, working, no customer data left', photo: 'on-fail', weight: 2, every: 'D' },
  { code: 'E04', category: 1, zh: '无已下架产品的物料、空盒堆放', en: 'No withdrawn material or piled boxes', photo: 'on-fail', weight: 1, every: 'D' },
  { code: 'P01', category: 4, zh: '在售资费全量公示、可查询，无未公示在售套餐', en: 'All tariffs on sale published', photo: 'always', weight: 3, veto: true, every: 'W', origin: 'ten-deeds-2025' },
  { code: 'P02', category: 1, zh: '无过期海报、单页、旧标识、旧资费', en: 'No expired posters, leaflets, old brand, old tariffs', photo: 'always', weight: 2, every: 'D' },
  { code: 'P03', category: 2, zh: '投诉渠道、监督电话、首问负责、服务承诺上墙', en: 'Complaint channels, first-ask rule, promise on wall', photo: 'on-fail', weight: 2, every: 'M', origin: 'customer-2006' },
  { code: 'P04', category: 2, zh: '宣传品登记入账、定点摆放、及时补充', en: 'Leaflets logged, in place, refilled', photo: 'on-fail', weight: 1, every: 'D' },
  { code: 'P05', category: 4, zh: '屏幕播放内容有效，无黑屏、无过期内容', en: 'Screens play valid content', photo: 'on-fail', weight: 1, every: 'D' },
  { code: 'P06', category: 4, zh: '个人信息使用规则公示', en: 'Personal-information rules displayed', photo: 'on-fail', weight: 2, every: 'M', origin: 'operator-promise-2025' },
  { code: 'W01', category: 3, zh: '卫生间地面、台面、便器清洁无异味，有清洁记录', en: 'Restroom clean, log signed', photo: 'on-fail', weight: 1, every: 'D' },
  { code: 'W02', category: 2, zh: '爱心港：座椅、热水、微波炉、指引牌齐全可用', en: 'Care station: seats, hot water, microwave, sign', photo: 'on-fail', weight: 1, every: 'D', origin: 'customer-2016' },
  { code: 'W03', category: 4, zh: '爱心专席/优先标识、轮椅等辅具可用', en: 'Priority seat, aids available', photo: 'on-fail', weight: 2, every: 'D', origin: 'ten-deeds-2025' },
  { code: 'B01', category: 1, zh: '桌面只留当日文件，废纸当日清', en: 'Desk holds today’s papers only', photo: 'on-fail', weight: 1, every: 'D' },
  { code: 'B02', category: 2, zh: '文件柜编号、责任人、目录齐全', en: 'Cabinets numbered, owner, index', photo: 'on-fail', weight: 1, every: 'W' },
  { code: 'B03', category: 4, zh: '各类台账/制度为现行版，无失效文件', en: 'Ledgers and rules current', photo: 'on-fail', weight: 2, every: 'M' },
  { code: 'B04', category: 2, zh: '目视看板（5S 责任区图、值日表、整改清单）当周更新', en: 'Visual board updated this week', photo: 'always', weight: 2, every: 'W' },
  { code: 'B05', category: 6, zh: '电源不私拉乱接，人走断电', en: 'No illegal wiring; power off when leaving', photo: 'on-fail', weight: 3, every: 'D' },
  { code: 'K01', category: 1, zh: '长期不用物品已挂红牌并在期限内处置', en: 'Unused items red-tagged and disposed in time', photo: 'always', weight: 2, every: 'W' },
  { code: 'K02', category: 2, zh: '货架分区、物料卡、最高/最低量标识', en: 'Shelves zoned; bin cards; max/min', photo: 'on-fail', weight: 2, every: 'W' },
  { code: 'K03', category: 2, zh: '卡品、终端、礼品账实相符（抽 5 件）', en: 'Cards, phones, gifts: 5-item stock match', photo: 'on-fail', weight: 3, every: 'W' },
  { code: 'K04', category: 3, zh: '地面、货架无尘，防潮防鼠', en: 'Dry, clean, pest-free', photo: 'on-fail', weight: 1, every: 'W' },
  { code: 'K05', category: 6, zh: '消防器材在位有效，通道无堵塞', en: 'Extinguishers valid, aisle clear', photo: 'always', weight: 3, veto: true, every: 'W' },
  { code: 'G01', category: 2, zh: '一人一柜，柜面标识统一，衣物鞋帽归位', en: 'One locker each, labelled', photo: 'on-fail', weight: 1, every: 'W' },
  { code: 'G02', category: 3, zh: '休息区无隔夜食物、无异味', en: 'No overnight food, no smell', photo: 'on-fail', weight: 1, every: 'D' },
  { code: 'G03', category: 4, zh: '仪容镜、仪容标准图在位', en: 'Mirror and appearance chart present', photo: 'never', weight: 1, every: 'M' },
  { code: 'M01', category: 5, zh: '每名员工能说出本人责任区与当日值日内容（抽 2 人）', en: 'Staff can state own zone and duty (ask 2)', photo: 'never', weight: 2, every: 'W' },
  { code: 'M02', category: 5, zh: '着统一工装、佩戴工号牌、仪容合格（晨会检查记录）', en: 'Uniform, badge, grooming per briefing record', photo: 'always', weight: 2, every: 'D' },
  { code: 'M03', category: 5, zh: '开店/闭店 5S 已按时完成并签名', en: 'Opening/closing 5S done on time, signed', photo: 'on-fail', weight: 2, every: 'D' },
  { code: 'M04', category: 5, zh: '上次问题已整改且未复发', en: 'Previous findings fixed, not repeated', photo: 'always', weight: 3, every: 'W' },
  { code: 'M05', category: 4, zh: '5S 责任区图、标准照（样板厅）齐全', en: 'Zone map and standard photos exist', photo: 'on-fail', weight: 2, every: 'M', origin: 'customer-2016' },
  { code: 'M06', category: 5, zh: '"每日一晒"按排期发送、评论有回应', en: 'Daily-show sent on rota, comments answered', photo: 'on-fail', weight: 1, every: 'D', origin: 'customer-2016' },
];

/** The 66 items in 13 areas that a hall starts with (reference §5; E4, E8, M05 and M06 from the customer's own documents). */
export const presetChecklist: ChecklistContent = { areas: [...areas], items: rows.map(itemOf) };

function itemOf({ code, category, zh, en, photo, weight, veto, every, origin }: Row): ChecklistItem {
  return {
    code,
    areaCode: code.slice(0, 1),
    category,
    text: { zh, en },
    standard: null,
    weight,
    veto: veto ?? false,
    frequency: every,
    photoRule: photo,
    origin: origin ?? 'proposal',
    active: true,
  };
}
