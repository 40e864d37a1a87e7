import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page-title.module.css';

export interface PageTitleProps {
  readonly title: string;
  /** The answer or the state of things in one sentence, below the title. */
  readonly sentence?: ReactNode;
  /** What can be done with the whole page; not printed. */
  readonly tools?: ReactNode;
}

/** A page's title, in its tab before the product's name, and beside it what can be done with the whole page. */
export function PageTitle({ title, sentence, tools }: PageTitleProps): ReactNode {
  const { t } = useTranslation('app');
  useDocumentTitle(`${title} · ${t('product')}`);
  return (
    <header className={classes['bar']}>
      <div>
        <h1 className={classes['title']}>{title}</h1>
        {sentence !== undefined && <p className={classes['sentence']}>{sentence}</p>}
      </div>
      {tools !== undefined && <div className={classes['tools']}>{tools}</div>}
    </header>
  );
}
