import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pauseReasons } from '../../../../shared/queue/pause.ts';
import { pauseMinutes } from '../../../../shared/queue/settings.ts';
import { useSettings } from '../../../store/use-setting.ts';
import { queueCalls } from '../../calls.ts';
import { useDesk } from '../desk-context.ts';
import { Choices, digitChoices } from './choices.tsx';
import { StripFrame } from './strip-frame.tsx';

/** T 暂停: why, with how long each reason may take. */
export function PauseStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const { counterId, run } = useDesk();
  const settingOf = useSettings();
  return (
    <StripFrame title={t('strips.pause.title')}>
      <Choices
        choices={digitChoices(pauseReasons, (reason) => ({
          label: t(`pauseReasons.${reason}`),
          note: t('strips.pause.limit', { count: settingOf(pauseMinutes[reason]) }),
          run: () => run(queueCalls.pause, { counterId, reason }),
        }))}
      />
    </StripFrame>
  );
}
