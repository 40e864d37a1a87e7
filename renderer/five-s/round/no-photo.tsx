import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StateMark } from '../../design/state-mark.tsx';
import { ReasonForm } from './reason-form.tsx';
import { type RoundItem, lacksPhoto } from './round-items.ts';
import type { RoundActs } from './use-round.ts';
import classes from './item-card.module.css';

export interface NoPhotoProps {
  readonly one: RoundItem;
  readonly acts: RoundActs;
}

/** 拍不了: the way out where a photo is wanted and cannot be taken. The reason is kept with the round. */
export function NoPhoto({ one, acts }: NoPhotoProps): ReactNode {
  const { t } = useTranslation('five-s');
  const [asked, setAsked] = useState(false);
  const { item, photos, photoWaiver } = one;
  if (asked) {
    return (
      <ReasonForm
        question={t('round.whyNoPhoto')}
        reasons={t('round.noPhotoReasons', { returnObjects: true })}
        onReason={(reason) => {
          acts.waivePhotos([item.code], { kind: 'cannot', reason });
          setAsked(false);
        }}
        onCancel={() => setAsked(false)}
      />
    );
  }
  if (photoWaiver && photos.length === 0) {
    return (
      <div className={classes['details']}>
        <NoPhotoWords waiver={photoWaiver} />
        <Button variant="subtle" h="var(--target)" onClick={() => acts.waivePhotos([item.code], null)}>
          {t('round.photoAfterAll')}
        </Button>
      </div>
    );
  }
  if (!lacksPhoto(one)) return null;
  return (
    <Button variant="subtle" h="var(--target)" onClick={() => setAsked(true)}>
      {t('round.cannotPhoto')}
    </Button>
  );
}

/** Why there is no photo, in words. */
export function NoPhotoWords({
  waiver,
}: {
  readonly waiver: NonNullable<RoundItem['photoWaiver']>;
}): ReactNode {
  const { t } = useTranslation('five-s');
  return (
    <StateMark state={waiver.kind === 'later' ? 'waiting' : 'cancelled'}>
      {waiver.kind === 'later' ? t('round.photoLater') : t('round.noPhoto', { reason: waiver.reason })}
    </StateMark>
  );
}
