import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { nameIn } from '../../shared/store/local-name.ts';
import { Clock } from '../design/counting.tsx';
import { BrowserPrints } from '../printing/browser-prints.tsx';
import { PersonMenu } from '../staff/person-menu.tsx';
import { AttentionNotices } from '../first-contact/attention-notices.tsx';
import { useWhoIsHere } from '../staff/who-is-here.ts';
import { type PlaceWord, placeWords, places } from './routes.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import { useHall, useHostStatus } from './use-hall.ts';
import { HostNotices } from './host-notices.tsx';
import classes from './staff-frame.module.css';

export interface StaffFrameProps {
  /** The word that the screen inside belongs to. */
  readonly word?: PlaceWord | undefined;
  readonly children: ReactNode;
}

/** The frame around the screens of the staff: whose hall it is, the few words that lead everywhere, the time. */
export function StaffFrame({ word, children }: StaffFrameProps): ReactNode {
  const { t, i18n } = useTranslation();
  const hall = useHall();
  const { mayOpen } = useWhoIsHere();
  const demo = useHostStatus()?.demo ?? false;
  return (
    <>
      <header className={classes['header']}>
        <div className={classes['hall']}>
          {hall ? nameIn(hall.name, i18n.language) : t('product')}
          {demo && <span className={classes['demo']}>{t('demo')}</span>}
        </div>
        <nav className={classes['words']} aria-label={t('navigation')}>
          {wordsInUse(mayOpen).map(([name, path]) => (
            <Link key={name} href={path} aria-current={name === word ? 'page' : undefined}>
              {t(`places.${name}`)}
            </Link>
          ))}
        </nav>
        <div className={classes['tools']}>
          <SchemeSwitch />
          <LanguageSwitch />
          <PersonMenu />
          <Clock />
        </div>
      </header>
      {word && <PlacesBeside word={word} />}
      <HostNotices />
      <AttentionNotices />
      <BrowserPrints />
      {children}
    </>
  );
}

/** The places of a word, where it has several that are for who is here. */
function PlacesBeside({ word }: { readonly word: PlaceWord }): ReactNode {
  const { t } = useTranslation();
  const [here] = useLocation();
  const { mayOpen } = useWhoIsHere();
  const named = places.flatMap(({ path, name, word: of }) =>
    name !== undefined && of === word && mayOpen(path) ? [{ path, name }] : [],
  );
  if (named.length < 2) return null;
  const nearest = named
    .filter(({ path }) => here === path || here.startsWith(`${path}/`))
    .sort((one, other) => other.path.length - one.path.length)[0];
  return (
    <nav className={classes['beside']} aria-label={t(`places.${word}`)}>
      {named.map(({ path, name }) => (
        <Link key={path} href={path} aria-current={path === nearest?.path ? 'page' : undefined}>
          {t(`placeNames.${name}`)}
        </Link>
      ))}
    </nav>
  );
}

/** The words that lead somewhere, each with its first place that is for who is here. */
function wordsInUse(mayOpen: (path: string) => boolean): (readonly [PlaceWord, string])[] {
  return placeWords.flatMap((word) => {
    const first = places.find((place) => place.word === word && mayOpen(place.path));
    return first ? [[word, first.path] as const] : [];
  });
}
