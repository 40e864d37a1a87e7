/** What each command of the room does, in the words of the audit and of the list of rights. */
export const jobsActsZh = {
  cancel: '取消后台任务',
  runNow: '立即执行后台任务',
  retry: '重试后台任务',
};

export type JobsActs = typeof jobsActsZh;
