import { checklistsActsZh } from './acts.zh-CN.ts';
import { checklistEditorTextsZh } from './editor-texts.zh-CN.ts';

/** 检查: the words of checklists and checks. */
export const checklistsTextsZh = {
  acts: checklistsActsZh,
  ...checklistEditorTextsZh,
  settings: {
    sixS: {
      label: '按 6S 检查(包括安全)',
      help: '打开时安全类的检查项也要查;关闭时只查整理、整顿、清扫、清洁、素养。已经开始的检查不变。',
    },
  },
  categories: { c1: '整理', c2: '整顿', c3: '清扫', c4: '清洁', c5: '素养', c6: '安全' },
  frequencies: { D: '日', W: '周', M: '月' },
  photoRules: { always: '必拍', 'on-fail': '不合格时拍', never: '不拍' },
  bands: { model: '样板', good: '良好', met: '达标', 'to-improve': '整改' },
  states: { open: '进行中', submitted: '已提交', signed: '已签名', void: '已作废' },
  sheet: { fileName: '{{hall}} {{name}} 第{{number}}版.xlsx', yes: '是', no: '否' },
  refusals: {
    'cell-not-a-code': '编号只能用 1 到 12 位大写字母、数字和短横线,以字母或数字开头,例如 D01。',
    'cell-too-long': '文字太长,最多 {{most}} 个字,请改短。',
    'cell-unknown-area':
      '检查表里没有区域“{{area}}”。请改成已有的区域,或在“区域编号”里给它一个编号,作为新区域。',
    'cell-area-differs': '区域 {{area}} 在别的行叫“{{name}}”,这里写的是“{{word}}”,请统一。',
    'cell-too-many-items': '一张检查表最多 {{most}} 项,表格里有 {{count}} 项。请删去一些,或分成几张检查表。',
    'cell-too-many-areas': '一张检查表最多 {{most}} 个区域,请合并一些。',
    'unknown-check': '找不到这次检查,请刷新页面。',
    'unknown-template': '找不到这张检查表,或者已经停用。',
    'unknown-version': '找不到这个版本,请刷新页面。',
    'changed-meanwhile': '这张检查表刚被别人改过。请刷新页面,在新的内容上再改。',
    'code-repeated': '编号 {{code}} 用了两次,请改掉其中一个。',
    'area-repeated': '区域编号 {{area}} 用了两次,请改掉其中一个。',
    'area-unknown': '检查项 {{code}} 写的区域 {{area}} 不在检查表里,请改正或先添加这个区域。',
    'area-empty': '区域 {{area}} 里没有检查项,请添加一项,或删去这个区域。',
    'unknown-item': '这次检查没有这一项({{items}}),请刷新页面。',
    'unknown-photo': '这张照片已经不在了,请刷新页面。',
    'nothing-to-ask': '这张检查表没有可以检查的项目,请先在检查表里启用。',
    'check-not-open': '这次检查已经提交或作废,不能再改。需要改时,请值班经理作废后重新检查。',
    'too-many-photos': '一项最多 {{most}} 张照片,请先删掉不需要的。',
    'items-missing': '还有 {{count}} 项没有填,填完再提交:{{items}}。',
    'photos-missing': '还有 {{count}} 项没有照片:{{items}}。请补拍,拍不了的写明原因,再提交。',
    'already-void': '这次检查已经作废。',
    'not-submitted': '检查提交以后才能签名。',
    'signed-already': '这里已经签过名了。',
    'same-signer': '检查人和被检查人要由两个人分别签名。',
  },
};

export type ChecklistsTexts = typeof checklistsTextsZh;
