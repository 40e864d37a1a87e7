import type { RecordView } from '../../../shared/first-contact/record-view.ts';

/** What every part of a record's page works with. */
export interface RecordProps {
  readonly record: RecordView;
}
