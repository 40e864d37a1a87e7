import { z } from 'zod';
import { isBusinessDate } from './business-date.ts';

/** 营业日 as it is sent: a real day of the calendar, `2026-11-21`. */
export const businessDateSchema = z.string().refine(isBusinessDate, 'not a date');
