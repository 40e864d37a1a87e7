import type { ReactNode } from 'react';
import { BlobPicture } from '../../files/photo/blob-picture.tsx';
import { useFileBytes } from '../../files/photo/use-file-bytes.ts';
import classes from './plate-page.module.css';

/** The clerk's photo. It says nothing that does not stand beside it, and a plate without it is whole. */
export function ClerkPhoto({ sha256 }: { readonly sha256: string }): ReactNode {
  const { data } = useFileBytes(sha256);
  return data ? <BlobPicture className={classes['photo']} picture={data} alt="" /> : null;
}
