import { type ReactNode, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { ErrorBoundary } from './error-boundary.tsx';
import { useWhoIsHere } from '../staff/who-is-here.ts';
import { HomePlace } from './home-place.tsx';
import { NotAllowedPage } from './not-allowed-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { QuietFrame } from './quiet-frame.tsx';
import { type Place, places, welcomePath } from './routes.ts';
import { SignInGate } from './sign-in-gate.tsx';
import { StaffFrame } from './staff-frame.tsx';

/** The screen of the address. @param setUp false sends everything that needs a hall to the first set-up */
export function PlacesSwitch({ setUp }: { readonly setUp: boolean }): ReactNode {
  return (
    <Switch>
      <Route path="/">{setUp ? <HomePlace /> : <Redirect to={welcomePath} replace />}</Route>
      {places.map((place) => (
        <Route key={place.path} path={place.path}>
          {setUp || place.beforeSetUp === true ? (
            <Framed place={place} setUp={setUp} />
          ) : (
            <Redirect to={welcomePath} replace />
          )}
        </Route>
      ))}
      <Route>
        {setUp ? (
          <SignInGate>
            <StaffFrame>
              <NotFoundPage />
            </StaffFrame>
          </SignInGate>
        ) : (
          <Redirect to={welcomePath} replace />
        )}
      </Route>
    </Switch>
  );
}

/** A screen in its frame, shown from its top. */
function Framed({ place, setUp }: { readonly place: Place; readonly setUp: boolean }): ReactNode {
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    window.scrollTo(0, 0);
  }, []);
  const asksWho = setUp && (place.frame === 'staff' || place.signedIn === true);
  const shown = <InFrame place={place} />;
  return asksWho ? <SignInGate>{shown}</SignInGate> : shown;
}

function InFrame({ place: { path, frame, word, Screen } }: { readonly place: Place }): ReactNode {
  const { mayOpen } = useWhoIsHere();
  const screen = mayOpen(path) ? (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <Screen />
      </Suspense>
    </ErrorBoundary>
  ) : (
    <NotAllowedPage path={path} />
  );
  if (frame === 'bare') return screen;
  if (frame === 'quiet') return <QuietFrame>{screen}</QuietFrame>;
  return <StaffFrame word={word}>{screen}</StaffFrame>;
}
