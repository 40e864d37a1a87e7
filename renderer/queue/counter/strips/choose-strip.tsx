import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chosenReasons } from '../../../../shared/queue/given-reasons.ts';
import { useCommand } from '../../../call/use-command.ts';
import { useRefusalSentence } from '../../../call/use-refusal-sentence.ts';
import { queueCalls } from '../../calls.ts';
import { useDesk } from '../desk-context.ts';
import { Choices, digitChoices } from './choices.tsx';
import { StripField } from './strip-field.tsx';
import { StripFrame } from './strip-frame.tsx';

/** X 选呼: a given number, out of order, with the reason. */
export function ChooseStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const sentence = useRefusalSentence();
  const { counterId, close } = useDesk();
  const [number, setNumber] = useState<string | null>(null);
  const call = useCommand(queueCalls.callChosen, {
    refusalShownInPlace: true,
    onDone: close,
    onRefused: () => setNumber(null),
  });
  if (number === null) {
    return (
      <StripFrame title={t('strips.choose.title')}>
        <StripField
          label={t('strips.choose.number')}
          hint={t('strips.choose.hint')}
          initial={call.variables?.number ?? ''}
          error={call.error && sentence(call.error)}
          maxLength={6}
          onEnter={(typed) => setNumber(typed.toUpperCase())}
        />
      </StripFrame>
    );
  }
  return (
    <StripFrame title={t('strips.choose.why', { number })}>
      <Choices
        choices={digitChoices(chosenReasons, (reason) => ({
          label: t(`chosenReasons.${reason}`),
          disabled: call.isPending,
          run: () => call.mutate({ counterId, number, reason: t(`chosenReasons.${reason}`) }),
        }))}
      />
    </StripFrame>
  );
}
