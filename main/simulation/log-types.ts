import { presetBusinessTypes } from '../../shared/store/preset-business-types.ts';

/** 业务咨询: what a caller came for of whom the log says nothing more. */
const enquiry = 'B08';

/**
 * What the callers of the bank's log came for, as the business (业务) of a hall that is nearest to it. The order
 * and the figures do not depend on it; the screens of a paced replay look like a hall's by it.
 */
const bankServices: ReadonlyMap<string, string> = new Map([
  // Regular, in the bank's language and in English.
  ['PS', enquiry],
  ['PE', enquiry],
  // Internet.
  ['IN', 'B19'],
  // Stock exchange.
  ['NE', 'B25'],
  // Prospective customers.
  ['NW', 'B12'],
  // Call-back.
  ['TT', 'B26'],
]);

const businessCodes = new Set(presetBusinessTypes.map((preset) => preset.draft.code));

/**
 * The business that a log's `type` stands for: a preset business by its own code, or a service of the bank. The
 * bank's data holds a few two-letter types that its documentation does not name; they are taken as enquiries.
 * Undefined for anything else.
 */
export function businessOfType(type: string): string | undefined {
  if (businessCodes.has(type)) return type;
  return bankServices.get(type) ?? (/^[A-Z]{2}$/.test(type) ? enquiry : undefined);
}
