import { type ReactNode, useEffect } from 'react';
import { PairPage } from '../stations/join/pair-page.tsx';
import { keepToken } from '../stations/own-token.ts';
import { useOwnStrangeness } from './strangeness.ts';

/** 配对, with what becomes of this browser: it forgets a token that is no good any more, and keeps a new one. */
export function PairPlace(): ReactNode {
  const revoked = useOwnStrangeness() === 'revoked';
  useEffect(() => {
    if (revoked) keepToken(null);
  }, [revoked]);
  return (
    <PairPage
      revoked={revoked}
      onJoined={(token) => {
        keepToken(token);
        // Everything that the screens know of themselves begins anew.
        window.location.replace('/');
      }}
    />
  );
}
