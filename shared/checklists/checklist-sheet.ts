import { wholeNumber } from '../sheets/cells.ts';
import { type ParsedCell, type RowOf, sheetKind } from '../sheets/sheet-kind.ts';
import { type Choice, oneOf, textUpTo, yesOrNo } from './sheet-cells.ts';
import { checklistsTextsEn } from './texts.en.ts';
import { checklistsTextsZh } from './texts.zh-CN.ts';
import {
  type Category,
  type Weight,
  categories,
  checklistCode,
  frequencies,
  photoRules,
} from './template.ts';

/** The room's own words for a value in both languages, and what else it is called. */
function choice<T extends string>(
  value: T,
  zh: Readonly<Record<T, string>>,
  en: Readonly<Record<T, string>>,
  others: readonly string[] = [],
): Choice<T> {
  return [value, [zh[value], en[value], ...others]];
}

const [zh, en] = [checklistsTextsZh, checklistsTextsEn];

function categoryChoice(category: Category): Choice<Category> {
  const key = `c${category}` as const;
  const own = zh.categories[key];
  return [category, [own, en.categories[key], String(category), `${category}${own}`]];
}

const otherFrequencies = {
  D: ['每日', '每天', '日检', 'D'],
  W: ['每周', '周检', 'W'],
  M: ['每月', '月检', 'M'],
};

function code(cell: string): ParsedCell<string> {
  const parsed = checklistCode.safeParse(cell.normalize('NFKC').toUpperCase());
  return parsed.success ? { value: parsed.data } : { problem: 'checklists.cell-not-a-code' };
}

function weight(cell: string): ParsedCell<Weight> {
  return wholeNumber(1, 3)(cell) as ParsedCell<Weight>;
}

/** 检查表: a row for each item, in the order of the walk. The sheet is the whole checklist. */
export const checklistSheet = sheetKind({
  key: 'checklists.items',
  roles: ['store-manager', 'regional'],
  columns: {
    areaCode: { names: { zh: '区域编号', en: 'Area code' }, required: false, parse: code },
    area: {
      names: { zh: '区域', en: 'Area' },
      aliases: ['区域名称', '检查区域', '责任区', '责任区域', '位置', 'Area name', 'Zone'],
      required: true,
      parse: textUpTo(60),
    },
    areaEn: { names: { zh: '区域英文', en: 'Area in English' }, required: false, parse: textUpTo(120) },
    code: {
      names: { zh: '编号', en: 'Code' },
      aliases: ['项目编号', '检查编号', '检查项编号', '序号', 'ID', 'No.', 'Item code'],
      required: true,
      unique: true,
      parse: code,
    },
    category: {
      names: { zh: '类别', en: 'Category' },
      aliases: ['6S类别', '5S类别', '6S', '5S', 'S'],
      required: true,
      parse: oneOf(categories.map(categoryChoice)),
    },
    text: {
      names: { zh: '检查项', en: 'Item' },
      aliases: ['检查内容', '检查项目', '项目', '内容', '检查要点', 'Text'],
      required: true,
      parse: textUpTo(200),
    },
    textEn: { names: { zh: '检查项英文', en: 'Item in English' }, required: false, parse: textUpTo(300) },
    standard: {
      names: { zh: '标准', en: 'Standard' },
      aliases: ['检查标准', '评分标准', '要求'],
      required: false,
      parse: textUpTo(200),
    },
    standardEn: {
      names: { zh: '标准英文', en: 'Standard in English' },
      required: false,
      parse: textUpTo(300),
    },
    weight: { names: { zh: '权重', en: 'Weight' }, aliases: ['系数'], required: false, parse: weight },
    veto: {
      names: { zh: '一票否决', en: 'Veto' },
      aliases: ['★', '否决项', '关键项', '红线'],
      required: false,
      parse: yesOrNo,
    },
    frequency: {
      names: { zh: '频次', en: 'Frequency' },
      aliases: ['频率', '周期', '检查频次'],
      required: false,
      parse: oneOf(
        frequencies.map((one) => choice(one, zh.frequencies, en.frequencies, otherFrequencies[one])),
      ),
    },
    photoRule: {
      names: { zh: '拍照', en: 'Photo' },
      aliases: ['拍照要求', '照片'],
      required: false,
      parse: oneOf(photoRules.map((one) => choice(one, zh.photoRules, en.photoRules))),
    },
    active: {
      names: { zh: '启用', en: 'In use' },
      aliases: ['是否启用'],
      required: false,
      parse: yesOrNo,
    },
  },
});

/** One row of such a sheet. */
export type ChecklistRow = RowOf<typeof checklistSheet.columns>;
