import { createContext } from 'react';

/**
 * Reads a sheet of people and returns them as lines, one person on each, as `parseStaffLines` takes them. Throws a
 * refusal or a lost answer. The room of the sheets brings it; the app hands it on.
 */
export type ReadStaffSheet = (file: File) => Promise<string>;

export const StaffSheetContext = createContext<ReadStaffSheet | null>(null);
