import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { finishOrAsk, holdTicket, missTicket } from '../desk-acts.ts';
import { useDesk } from '../desk-context.ts';
import type { FreshStart } from '../strip.ts';
import { Choices } from './choices.tsx';
import { StripFrame } from './strip-frame.tsx';

/** Asks what becomes of the present ticket before somebody else is called or served. */
export function FirstStrip({ next }: { readonly next: FreshStart }): ReactNode {
  const { t } = useTranslation('queue');
  const desk = useDesk();
  const { ticket, open } = desk;
  if (!ticket) return null;
  const serving = ticket.state === 'serving';
  const goOn = (): void => open({ kind: next });
  const words = { next: t(`keys.${next}`) };
  return (
    <StripFrame
      title={t(serving ? 'strips.first.serving' : 'strips.first.called', { number: ticket.number })}
    >
      <Choices
        choices={[
          serving
            ? {
                key: '1',
                label: t('strips.first.finish', words),
                run: () => finishOrAsk(desk, ticket, next),
              }
            : {
                key: '1',
                label: t('strips.first.noShow', words),
                run: () => missTicket(desk, ticket, goOn),
              },
          {
            key: '2',
            label: t('strips.first.hold', words),
            run: () => holdTicket(desk, ticket, false, goOn),
          },
        ]}
      />
    </StripFrame>
  );
}
