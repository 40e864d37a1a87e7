import type { BusinessType } from '../store/business-type.ts';
import type { LocalName } from '../store/local-name.ts';
import type { KioskLayout } from './kiosk-layout.ts';

interface PresetTile {
  readonly name: LocalName;
  readonly codes: readonly string[];
}

/** The everyday words that customers come with. All else is under 其他. */
const tiles: readonly PresetTile[] = [
  { name: { zh: '充话费', en: 'Top up & bills' }, codes: ['B01', 'B03', 'B02', 'B04'] },
  {
    name: { zh: '办卡补卡', en: 'SIM cards' },
    codes: ['B13', 'B12', 'B05', 'B06', 'B07', 'B15', 'B14'],
  },
  { name: { zh: '套餐', en: 'Plans & extras' }, codes: ['B11', 'B08', 'B10', 'B09', 'B16'] },
  { name: { zh: '宽带', en: 'Broadband' }, codes: ['B19', 'B20', 'B21'] },
  { name: { zh: '手机', en: 'Phones' }, codes: ['B22', 'B23', 'B27'] },
  { name: { zh: '携转销户', en: 'Switch or close' }, codes: ['B18', 'B17'] },
];

/** What customers call each preset business, by its code. */
const words: Readonly<Record<string, readonly string[]>> = {
  B01: ['充话费', '交话费', '充值费', '交费', '冲话费', 'recharge', 'pay bill'],
  B02: ['打发票', '开发票', '报销', 'receipt'],
  B03: ['查话费', '查余额', '查账单', '扣费', 'balance'],
  B04: ['打详单', '通话记录', '清单', 'call history'],
  B05: ['改密码', '忘记密码', 'PIN'],
  B06: ['手机丢了', '卡丢了', 'lost SIM'],
  B07: ['停机', '开机', '复机', 'no service'],
  B08: ['问问', '咨询', '看套餐', 'ask', 'question'],
  B09: ['彩铃', '加流量包', '会员', 'add data'],
  B10: ['退彩铃', '取消业务', '乱扣费', 'cancel service'],
  B11: ['换套餐', '改套餐', '降套餐', '流量不够', 'change plan'],
  B12: ['办卡', '新办卡', '买卡', '开号', '副卡', 'new card'],
  B13: ['补卡', '换卡', '卡坏了', '剪卡', 'SIM swap'],
  B14: ['换机主', '改名字', 'change owner'],
  B15: ['改资料', '换身份证', '实名', 'ID update'],
  B16: ['出国', '漫游', 'travel', 'abroad'],
  B17: ['注销', '不用了', '退卡', '退网', 'close account', 'cancel number'],
  B18: ['携转', '转网', '换运营商', '授权码', 'switch operator', 'port out', 'port in'],
  B19: ['装宽带', '装网', 'WiFi', 'install internet'],
  B20: ['移宽带', '拆宽带', '退宽带', '搬家', 'moving home'],
  B21: ['没网', '修宽带', '网慢', '报修', 'repair'],
  B22: ['买手机', '合约机', 'buy phone'],
  B23: ['修手机', '退换手机', 'phone repair'],
  B24: ['换积分', '兑礼品', 'gifts'],
  B25: ['公司', '企业', '集团', 'company'],
  B26: ['反映问题', '找经理', '意见', 'complaint'],
  B27: ['教用手机', '学手机', 'learn smartphone'],
  B28: ['退费', '合户', '靓号', 'refund'],
};

/** 取号机版面 as the product proposes it for what a hall offers. A tile without any of its businesses is left out. */
export function presetKiosk(types: readonly Pick<BusinessType, 'id' | 'code'>[]): KioskLayout {
  const ids = new Map(types.map(({ id, code }) => [code, id]));
  return {
    tiles: tiles
      .map(({ name, codes }) => ({ name, businessTypeIds: codes.flatMap((code) => ids.get(code) ?? []) }))
      .filter(({ businessTypeIds }) => businessTypeIds.length > 0),
    words: types.flatMap(({ id, code }) => {
      const known = words[code];
      return known ? [{ businessTypeId: id, words: [...known] }] : [];
    }),
  };
}
