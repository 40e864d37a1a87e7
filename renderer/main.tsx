import '@fontsource-variable/noto-sans-sc';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './design/tokens.css';
import './design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { chooseTransport } from './app/choose-transport.ts';
import { createTexts, keptLanguage } from './app/i18n.ts';
import { watchTouches } from './app/idleness.ts';
import { leadsElsewhere, loadAllScreens } from './app/routes.ts';

/** Whoever opened a screen is at work on it by then, and the others may be loaded, ms. */
const aheadAfter = 20_000;

/** A browser that is too old keeps the sentence that `browser-check.js` shows it. */
if (!document.documentElement.classList.contains('too-old')) showScreens();

function showScreens(): void {
  watchTouches();
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no place for the screens');
  createRoot(root).render(
    <StrictMode>
      <App transport={chooseTransport()} i18n={createTexts(keptLanguage())} />
    </StrictMode>,
  );
  if (leadsElsewhere(location.pathname)) setTimeout(() => void loadAllScreens(), aheadAfter);
}
