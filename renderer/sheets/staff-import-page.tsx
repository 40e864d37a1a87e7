import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { staffSheet } from '../../shared/sheets/staff-sheet.ts';
import { SettingsFrame } from '../store/settings/settings-frame.tsx';
import { SheetImport } from './sheet-import.tsx';

/** 设置 → 人员 → 从表格导入. */
export function StaffImportPage(): ReactNode {
  const { t } = useTranslation('sheets');
  return (
    <SettingsFrame
      section="people"
      sentence={t('staff.sentence')}
      tools={
        <Button component={Link} href="/settings/people" variant="default">
          {t('staff.back')}
        </Button>
      }
    >
      <SheetImport kind={staffSheet.key} />
    </SettingsFrame>
  );
}
