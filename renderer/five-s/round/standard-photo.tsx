import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { StoredPhoto } from '../../files/photo/stored-photo.tsx';
import { fiveSCalls } from '../calls.ts';
import classes from './item-card.module.css';

/** 标准照 of an item, beside today's photo. Nothing where the hall has none. */
export function ItemStandard({ itemCode }: { readonly itemCode: string }): ReactNode {
  const { t } = useTranslation('five-s');
  const standard = useQueryOf(fiveSCalls.standards, {}).data?.find((one) => one.itemCode === itemCode);
  if (!standard) return null;
  return (
    <figure className={classes['standardPhoto']}>
      <StoredPhoto sha256={standard.sha256} alt={t('round.standardPhotoOf', { code: itemCode })} />
      <figcaption>{t('round.standardPhoto')}</figcaption>
    </figure>
  );
}
