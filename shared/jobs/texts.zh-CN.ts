import { jobsActsZh } from './acts.zh-CN.ts';
/** 后台任务: work that the store does by itself. */
export const jobsTextsZh = {
  acts: jobsActsZh,
  states: {
    queued: '等待',
    running: '进行中',
    done: '完成',
    failed: '没有完成',
    cancelled: '已取消',
  },
  jobs: {
    'forget-ended': '清理两个月前的任务记录',
  },
  refusals: {
    unknown: '没有这项任务,请刷新页面。',
    ended: '这项任务已经结束,不能取消。',
    'unknown-kind': '没有这种定时任务,请刷新页面。',
    'under-way': '这项任务正在等待或进行中,不用再开始。',
    'not-to-retry': '这项任务正在进行或已经完成,不用重试。',
    interrupted: '主机中途关闭,多次没有做完。请重试;如仍不行,请联系支持人员。',
    fault: '这项任务出了问题,没有做完。请告诉支持人员编号 {{reference}}。',
  },
};

export type JobsTexts = typeof jobsTextsZh;
