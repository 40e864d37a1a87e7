import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './ticket-design.module.css';

export interface ReceiptPictureProps {
  /** As the host draws it: text is escaped there, and nothing in it runs. */
  readonly svg: string;
  /** What it shows, for those who do not see it. */
  readonly label: string;
}

/** A receipt on its paper, dark on white in every scheme, half as large as its dots. */
export function ReceiptPicture({ svg, label }: ReceiptPictureProps): ReactNode {
  const paper = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    paper.current?.replaceChildren(document.importNode(picture, true));
  }, [svg]);
  return <figure ref={paper} className={classes['paper']} aria-label={label} />;
}
