import { useState } from 'react';
import type { SheetSource } from '../../shared/sheets/contract.ts';
import type { CallError } from '../call/refused-error.ts';
import { useKeepFile } from '../files/use-keep-file.ts';

/** A file on its way to the host: not chosen yet, being handed in, there, or refused. */
export type HandedIn =
  | { readonly state: 'none' }
  | { readonly state: 'sending'; readonly name: string }
  | { readonly state: 'there'; readonly name: string; readonly source: SheetSource }
  | { readonly state: 'refused'; readonly name: string; readonly error: CallError };

/** Hands a chosen file in, and says how far it has got. */
export function useHandedIn(): readonly [HandedIn, (file: File) => void] {
  const keep = useKeepFile();
  const [handedIn, setHandedIn] = useState<HandedIn>({ state: 'none' });
  const handIn = (file: File): void => {
    const { name } = file;
    setHandedIn({ state: 'sending', name });
    keep(file).then(
      (sha256) => setHandedIn({ state: 'there', name, source: { kind: 'file', sha256, name } }),
      (error: CallError) => setHandedIn({ state: 'refused', name, error }),
    );
  };
  return [handedIn, handIn];
}
