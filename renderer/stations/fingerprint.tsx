import type { ReactNode } from 'react';
import classes from './fingerprint.module.css';

/** A fingerprint in groups that can be compared by eye. @param value pairs of hex digits, by colons */
export function Fingerprint({ value }: { readonly value: string }): ReactNode {
  const groups = value.replaceAll(':', '').match(/.{1,8}/g) ?? [];
  return <code className={classes['fingerprint']}>{groups.join(' ')}</code>;
}
