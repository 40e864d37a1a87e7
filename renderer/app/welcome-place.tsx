import type { ReactNode } from 'react';
import { useReadStaffSheet } from '../sheets/use-read-staff-sheet.ts';
import { StaffSheetContext } from '../staff/staff-sheet-context.ts';
import { WelcomePage } from '../store/welcome/welcome-page.tsx';

/** The first set-up, with what a later room brings to it: reading people from a sheet. */
export function WelcomePlace(): ReactNode {
  return (
    <StaffSheetContext value={useReadStaffSheet()}>
      <WelcomePage />
    </StaffSheetContext>
  );
}
