import type { NoticeView } from '../../shared/special-service/notice.ts';
import type { KeptNotice } from '../../db/special-service/notices.ts';

/** A notice as the screens may see it. */
export function noticeView(notice: KeptNotice | undefined): NoticeView {
  if (!notice) throw new Error('The notice is gone.');
  const { issuedBy: _issuedBy, ticketId: _ticketId, ...view } = notice;
  return view;
}
