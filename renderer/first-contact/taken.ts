import type { OutputOf, SentInputOf } from '../../shared/call/procedure.ts';
import type { firstContactContract } from '../../shared/first-contact/contract.ts';

type TakeRecord = typeof firstContactContract.takeRecord;

/** What is sent when somebody asks. */
export type Asked = SentInputOf<TakeRecord>;

/** What was written down, with the departments that its words point to. */
export type Taken = OutputOf<TakeRecord>;
