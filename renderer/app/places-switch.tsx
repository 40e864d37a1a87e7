import { type ReactNode, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { ErrorBoundary } from './error-boundary.tsx';
import { HomePlace } from './home-place.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { QuietFrame } from './quiet-frame.tsx';
import { type Place, places, welcomePath } from './routes.ts';
import { StaffFrame } from './staff-frame.tsx';

/** The screen of the address. @param setUp false sends everything that needs a hall to the first set-up */
export function PlacesSwitch({ setUp }: { readonly setUp: boolean }): ReactNode {
  return (
    <Switch>
      <Route path="/">{setUp ? <HomePlace /> : <Redirect to={welcomePath} replace />}</Route>
      {places.map((place) => (
        <Route key={place.path} path={place.path}>
          {setUp || place.beforeSetUp === true ? (
            <Framed place={place} />
          ) : (
            <Redirect to={welcomePath} replace />
          )}
        </Route>
      ))}
      <Route>
        {setUp ? (
          <StaffFrame>
            <NotFoundPage />
          </StaffFrame>
        ) : (
          <Redirect to={welcomePath} replace />
        )}
      </Route>
    </Switch>
  );
}

/** A screen in its frame, shown from its top. */
function Framed({ place: { frame, word, Screen } }: { readonly place: Place }): ReactNode {
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    window.scrollTo(0, 0);
  }, []);
  const screen = (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <Screen />
      </Suspense>
    </ErrorBoundary>
  );
  if (frame === 'bare') return screen;
  if (frame === 'quiet') return <QuietFrame>{screen}</QuietFrame>;
  return <StaffFrame word={word}>{screen}</StaffFrame>;
}
