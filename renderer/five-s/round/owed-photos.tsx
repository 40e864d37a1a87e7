import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../design/section.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { ItemPhotos } from './item-photos.tsx';
import { owesPhoto } from './round-items.ts';
import type { Round } from './use-round.ts';
import classes from './result-panel.module.css';

/** 照片待补: of a paper sheet that was handed in, the items whose photos were to follow. Nothing where all have come. */
export function OwedPhotos({ round }: { readonly round: Round }): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const owed = round.items.filter(owesPhoto);
  if (owed.length === 0 || round.view.check.state === 'void') return null;
  return (
    <Section title={t('result.owed', { count: owed.length })}>
      <ul className={classes['failed']}>
        {owed.map((one) => (
          <li key={one.item.code}>
            <span>
              {one.item.code} {nameOf(one.item.text)}
            </span>
            <ItemPhotos one={one} acts={round} handedIn />
          </li>
        ))}
      </ul>
    </Section>
  );
}
