import { correctiveActionActsZh } from './acts.zh-CN.ts';
import { actionBoardTextsZh } from './board-texts.zh-CN.ts';
import { correctiveActionFindingTextsZh } from './finding-texts.zh-CN.ts';
import { redTagTextsZh } from './red-tag-texts.zh-CN.ts';
import { repairTextsZh } from './repair-texts.zh-CN.ts';
import { correctiveActionSettingTextsZh } from './setting-texts.zh-CN.ts';

/** 整改. */
export const correctiveActionTextsZh = {
  refusals: {
    'unknown-action': '没有这一项整改。',
    'unknown-person': '这个人不在本厅,或已停用。',
    'unknown-photo': '照片还没有传到主机,请再传一次。',
    'unknown-finding': '没有这一条发现。',
    'finding-is-praise': '这是表扬,不用整改。',
    'closed-already': '这一项已经办结,不能再改。',
    'under-way-already': '已经有人在整改。',
    'waits-for-check': '已报整改完成,正等复核。',
    'nothing-to-check': '还没有报整改完成,不能复核。',
    'checker-is-fixer': '谁整改的,不能由谁复核。请换一个人来看。',
    'told-words-missing': '请写明回告了谁。',
    'not-parked': '这一项没有挂账。',
    'is-parked': '这一项已挂账。请先恢复整改。',
    'unknown-tag': '没有这张红牌。',
    'tag-is-off': '这张红牌已经处置完了。',
    'tag-hangs-still': '东西还没处置,不能签字。',
    'disposer-signs': '谁处置的,不能由谁签字。请换一位经理来签。',
    'unknown-repair': '没有这条报修。',
    'back-already': '这件设备已经恢复使用。',
    'day-is-over': '这个日期太早。请选以后的日期。',
  },
  settings: correctiveActionSettingTextsZh,
  acts: correctiveActionActsZh,
  findings: correctiveActionFindingTextsZh,
  ...actionBoardTextsZh,
  ...redTagTextsZh,
  ...repairTextsZh,
};

export type CorrectiveActionTexts = typeof correctiveActionTextsZh;
