import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from './copy-text.ts';

/** How long it is said that something was copied, ms. */
const saidFor = 2000;

export interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who hear it. */
  readonly label: string;
}

/** Copies a text that somebody would otherwise have to type elsewhere. */
export function CopyButton({ text, label }: CopyButtonProps): ReactNode {
  const { t } = useTranslation('design');
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    if (!(await copyText(text))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), saidFor);
  };
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`${t('copy')} ${label}`}
      onClick={() => void copy()}
    >
      {copied ? t('copied') : t('copy')}
    </Button>
  );
}
