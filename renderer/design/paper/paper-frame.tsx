import { type ReactNode, useEffect, useRef } from 'react';
import { useClient } from '../../call/client-context.ts';
import classes from './paper.module.css';
import { settlePaper } from './settle-paper.ts';

/** A paper that is set in its type and shows its photos. */
export interface SettledPaper {
  /** How many of its photos could not be had; their places are empty. */
  readonly photosMissing: number;
  /** Opens the browser's print dialogue for the paper alone. */
  readonly print: () => void;
}

export interface PaperFrameProps {
  /** A whole document, as `paperHtml` writes it. */
  readonly html: string;
  readonly title: string;
  /** Once it can be printed. */
  readonly onSettled: (paper: SettledPaper) => void;
}

/**
 * A paper as it will be printed, in a frame of its own so that the screen's styles stay off it. Nothing in it runs; it
 * may open the print dialogue.
 */
export function PaperFrame({ html, title, onSettled }: PaperFrameProps): ReactNode {
  const { transport } = useClient();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    if (frame.current) frame.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [html]);
  const settle = async ({ contentWindow, contentDocument }: HTMLIFrameElement): Promise<void> => {
    // Before it has its address, a frame loads an empty page.
    if (contentDocument?.URL.startsWith('blob:') !== true) return;
    const photosMissing = await settlePaper(contentDocument, (sha256) => transport.getFile(sha256));
    onSettled({ photosMissing, print: () => contentWindow?.print() });
  };
  return (
    <iframe
      ref={frame}
      className={classes['frame']}
      title={title}
      sandbox="allow-same-origin allow-modals"
      onLoad={({ currentTarget }) => void settle(currentTarget)}
    />
  );
}
