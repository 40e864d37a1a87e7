import type { DeadlineTerms } from '../../shared/corrective-actions/deadline.ts';
import { deadlineTerms } from '../../shared/corrective-actions/settings.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';

/** The deadlines that hold today. */
export function termsToday({ db, hall, businessDate }: QueryContext): DeadlineTerms {
  return deadlineTerms((setting) => settingOn(db, hall.id, setting, businessDate));
}
