import { Menu } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnSignIn } from './own-sign-in.ts';
import { useWhoIsHere } from './who-is-here.ts';
import classes from './person-menu.module.css';

/** A click leaves the focus where it is, so that at a counter 空格 stays the next right thing. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** Who is signed in here, with 锁定, 换人, 改 PIN and 退出 behind the name. */
export function PersonMenu(): ReactNode {
  const { t } = useTranslation('staff');
  const { person } = useWhoIsHere();
  const own = useOwnSignIn();
  if (!person || !own) return null;
  return (
    <Menu position="bottom-end" width={180} returnFocus={false}>
      <Menu.Target>
        <button
          type="button"
          className={classes['name']}
          aria-label={t('signIn.here', { ...person })}
          onMouseDown={keepFocus}
        >
          {person.name}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('signIn.number', { ...person })}</Menu.Label>
        <Menu.Item onClick={own.lock}>{t('signIn.lock')}</Menu.Item>
        <Menu.Item onClick={own.switchPerson}>{t('signIn.switch')}</Menu.Item>
        <Menu.Item onClick={own.changePin}>{t('changePin.title')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={own.signOut}>{t('signIn.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
