import type { Subscriber } from '../events/subscribers.ts';
import { findLongVisits } from '../queue/find-long-visits.ts';
import { findUnsigned } from '../queue/find-unsigned.ts';
import { learnPaces } from '../queue/learn-paces.ts';

/** Everyone who follows the events, in the order in which they are brought up to date. */
export const subscribers: readonly Subscriber[] = [findLongVisits, findUnsigned, learnPaces];
