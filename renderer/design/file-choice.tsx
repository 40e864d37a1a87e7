import { Button, FileButton } from '@mantine/core';
import type { ReactNode } from 'react';

/** What a person may choose as a sheet; what it really is, the host finds out from its bytes. */
export const sheetFiles = '.xlsx,.csv,.txt,.tsv';

export interface FileChoiceProps {
  readonly words: string;
  /** As browsers take it: `.xlsx,.csv`. */
  readonly accept: string;
  readonly busy: boolean;
  readonly primary?: boolean;
  readonly onChoose: (file: File) => void;
}

/** Chooses a file from this computer. */
export function FileChoice({ words, accept, busy, primary = false, onChoose }: FileChoiceProps): ReactNode {
  return (
    <FileButton
      accept={accept}
      inputProps={{ 'aria-label': words }}
      onChange={(file) => {
        if (file) onChoose(file);
      }}
    >
      {(props) => (
        <Button {...props} variant={primary ? 'filled' : 'default'} loading={busy}>
          {words}
        </Button>
      )}
    </FileButton>
  );
}
