import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../notice.tsx';
import { printsPageNumbers } from './page-numbers.ts';
import { PaperFrame, type SettledPaper } from './paper-frame.tsx';
import classes from './paper.module.css';

export interface PaperViewProps {
  /** A whole document, as `paperHtml` writes it. */
  readonly html: string;
  /** What it is called, for those who do not see it. */
  readonly title: string;
  /** Other ways to take it, such as the hall's report printer or a workbook, beside the browser's own dialogue. */
  readonly others?: ReactNode;
  /** True for a look at what is printed, and recorded, by another key. */
  readonly onlyToSee?: boolean | undefined;
  readonly onClose: () => void;
}

/** 打印预览: a paper over the whole window as it will be printed, and the ways to print it. Esc closes it. */
export function PaperView({ html, title, others, onlyToSee = false, onClose }: PaperViewProps): ReactNode {
  const { t } = useTranslation('design');
  const dialog = useRef<HTMLDialogElement>(null);
  const [settled, setSettled] = useState<SettledPaper | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={classes['view']} aria-label={title} onClose={onClose}>
      <div className={classes['tools']}>
        <h2 className={classes['title']}>{title}</h2>
        {!onlyToSee && (
          <Button loading={settled === null} onClick={settled?.print}>
            {t('paper.print')}
          </Button>
        )}
        {others}
        <Button variant="default" onClick={() => dialog.current?.close()}>
          {t('paper.close')}
        </Button>
      </div>
      {!onlyToSee && !printsPageNumbers() && <Notice kind="info">{t('paper.noPageNumbers')}</Notice>}
      {settled !== null && settled.photosMissing > 0 && (
        <Notice kind="warning">{t('paper.photosMissing', { count: settled.photosMissing })}</Notice>
      )}
      <PaperFrame html={html} title={title} onSettled={setSettled} />
    </dialog>
  );
}
