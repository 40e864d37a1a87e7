import { useWindowEvent } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisplaySound } from '../../../shared/queue/announcement.ts';
import { useSpeaker } from './use-speaker.ts';
import classes from './sound-prompt.module.css';

/**
 * The display's voice. Browsers let a page sound only once somebody has touched it: until then it says so, and a touch
 * anywhere will do.
 */
export function SoundPrompt({ sound }: { readonly sound: DisplaySound }): ReactNode {
  const { t } = useTranslation('queue');
  const { needsTouch, open } = useSpeaker(sound);
  useWindowEvent('pointerup', open);
  useWindowEvent('keydown', open);
  return (
    needsTouch && (
      <button type="button" className={classes['prompt']} onClick={open}>
        {t('sound.closed')}
      </button>
    )
  );
}
