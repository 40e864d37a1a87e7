import { createContext, useContext } from 'react';

/** What somebody can do with their own sign-in, from any screen. */
export interface OwnSignIn {
  /** 换人: asks for another number and PIN over the screen; what is on it stays. */
  readonly switchPerson: () => void;
  /** 锁定: the seat stays. */
  readonly lock: () => void;
  /** 退出: frees the seat; refused while a ticket is there. */
  readonly signOut: () => void;
  /** 改 PIN. */
  readonly changePin: () => void;
}

export const OwnSignInContext = createContext<OwnSignIn | null>(null);

/** Null where no sign-in stands around the screen: the public ones, and before the hall is set up. */
export function useOwnSignIn(): OwnSignIn | null {
  return useContext(OwnSignInContext);
}
