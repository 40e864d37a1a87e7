import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unsignedReasons } from '../../../../shared/queue/agreement.ts';
import { useNameOf } from '../../../store/use-name-of.ts';
import { answerAgreement, itemsToSign } from '../desk-acts.ts';
import { useDesk } from '../desk-context.ts';
import type { AskedAgreement } from '../strip.ts';
import { Choices, digitChoices } from './choices.tsx';
import { StripFrame } from './strip-frame.tsx';

/** 告知义务 (H4): 空格 says that all was told and signed, a digit why not; either ends the visit. */
export function AgreementStrip({ asked }: { readonly asked: AskedAgreement }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const desk = useDesk();
  const { ticket, busy } = desk;
  if (!ticket) return null;
  const names = itemsToSign(desk, ticket, asked.itemId).map(({ name }) => nameOf(name));
  return (
    <StripFrame title={t('strips.agreement.title', { business: names.join(t('strips.agreement.and')) })}>
      <p>{t('strips.agreement.statement')}</p>
      <Choices
        name={t('strips.agreement.unsigned')}
        choices={digitChoices(unsignedReasons, (reason) => ({
          label: t(`agreements.${reason}`),
          disabled: busy,
          run: () => answerAgreement(desk, ticket, asked, reason),
        }))}
      />
    </StripFrame>
  );
}
