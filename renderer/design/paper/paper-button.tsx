import { Button, type ButtonProps } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useContext } from 'react';
import { useClient } from '../../call/client-context.ts';
import { type AskedPaper, SendPaperContext } from './asked-paper.ts';
import { PaperView } from './paper-view.tsx';

interface PaperButtonLook extends Pick<ButtonProps, 'variant'> {
  /** What stands on the button. */
  readonly words: string;
  /** What the paper is called. */
  readonly title: string;
  /** See `PaperView`. */
  readonly others?: ReactNode;
  /** See `PaperView`. */
  readonly onlyToSee?: boolean | undefined;
}

export type PaperButtonProps = PaperButtonLook &
  (
    | {
        /** The paper of a query (`askedPaper`): it can also be sent to the hall's report printer. */
        readonly paper: AskedPaper;
      }
    | {
        /** Asks for a paper that is no query's own. */
        readonly load: () => Promise<{ readonly html: string }>;
      }
  );

/** Opens a paper that the host makes, to be looked at and printed. */
export function PaperButton(props: PaperButtonProps): ReactNode {
  const { words, title, others, onlyToSee, variant = 'default' } = props;
  const client = useClient();
  const sendPaper = useContext(SendPaperContext);
  const opened = useMutation({
    mutationFn: () => ('paper' in props ? props.paper.load(client) : props.load()),
  });
  return (
    <>
      <Button variant={variant} h="var(--target)" loading={opened.isPending} onClick={() => opened.mutate()}>
        {words}
      </Button>
      {opened.data && (
        <PaperView
          html={opened.data.html}
          title={title}
          others={
            <>
              {'paper' in props && onlyToSee !== true && sendPaper?.(props.paper)}
              {others}
            </>
          }
          onlyToSee={onlyToSee}
          onClose={() => opened.reset()}
        />
      )}
    </>
  );
}
