import { Button, type ButtonProps } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PaperView } from './paper-view.tsx';

export interface PaperButtonProps extends Pick<ButtonProps, 'variant'> {
  /** What stands on the button. */
  readonly words: string;
  /** What the paper is called. */
  readonly title: string;
  /** Asks the host for the paper. */
  readonly load: () => Promise<{ readonly html: string }>;
  /** See `PaperView`. */
  readonly others?: ReactNode;
  /** See `PaperView`. */
  readonly onlyToSee?: boolean | undefined;
}

/** Opens a paper that the host makes, to be looked at and printed. */
export function PaperButton({
  words,
  title,
  load,
  others,
  onlyToSee,
  variant = 'default',
}: PaperButtonProps): ReactNode {
  const paper = useMutation({ mutationFn: load });
  return (
    <>
      <Button variant={variant} loading={paper.isPending} onClick={() => paper.mutate()}>
        {words}
      </Button>
      {paper.data && (
        <PaperView
          html={paper.data.html}
          title={title}
          others={others}
          onlyToSee={onlyToSee}
          onClose={() => paper.reset()}
        />
      )}
    </>
  );
}
