import { createContext, useContext } from 'react';
import type { Freshener } from './follow-news.ts';

export const FreshenerContext = createContext<Freshener | null>(null);

/** Marks what a command changed as out of date. The app provides it around every screen. */
export function useFreshener(): Freshener {
  const freshener = useContext(FreshenerContext);
  if (!freshener) throw new Error('No freshener around this screen');
  return freshener;
}
