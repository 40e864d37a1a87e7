import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useReadStaffSheet } from '../sheets/use-read-staff-sheet.ts';
import { StaffSheetContext } from '../staff/staff-sheet-context.ts';
import { WelcomePage } from '../store/welcome/welcome-page.tsx';
import { useHostStatus } from './use-hall.ts';
import classes from './welcome-place.module.css';

/** The first set-up, with what later rooms bring to it: reading people from a sheet, and joining another host. */
export function WelcomePlace(): ReactNode {
  return (
    <StaffSheetContext value={useReadStaffSheet()}>
      <JoinInstead />
      <WelcomePage />
    </StaffSheetContext>
  );
}

/** A desktop program without a hall may be meant as a station of another computer's. */
function JoinInstead(): ReactNode {
  const { t } = useTranslation('desktop');
  const setUp = useHostStatus()?.setUp ?? true;
  if (!window.storefrontDesk || setUp) return null;
  return (
    <p className={classes['instead']}>
      <Anchor component={Link} href="/join" size="sm">
        {t('join.instead')}
      </Anchor>
    </p>
  );
}
