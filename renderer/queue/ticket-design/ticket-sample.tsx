import { SegmentedControl } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperLanguage, paperLanguages } from '../../../shared/printing/printing-words.ts';
import type { RollWidth } from '../../../shared/printing/receipt-text.ts';
import type { TicketDesign } from '../../../shared/queue/ticket-design.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { queueCalls } from '../calls.ts';
import { ReceiptPicture } from './receipt-picture.tsx';
import classes from './ticket-design.module.css';

export interface TicketSampleProps {
  readonly design: TicketDesign;
  /** False while the design cannot be printed: the last one that could stays. */
  readonly printable: boolean;
}

/** So long after the last key the sample follows, ms. */
const settleMs = 250;

/** 样票: a ticket of the design, made by the host from the very document that it prints. */
export function TicketSample({ design, printable }: TicketSampleProps): ReactNode {
  const { t } = useTranslation('queue');
  const [size, setSize] = useState<'ordinary' | 'large'>('ordinary');
  const [roll, setRoll] = useState<RollWidth>('58mm');
  const [language, setLanguage] = useState<PaperLanguage>('zh-CN');
  const [settled] = useDebouncedValue(design, settleMs);
  const sample = useQueryOf(
    queueCalls.ticketSample,
    { design: settled, roll, large: size === 'large', language },
    { enabled: printable, placeholderData: keepPreviousData },
  );
  return (
    <Section title={t('ticketDesign.sample')}>
      <div className={classes['choices']}>
        <SegmentedControl
          aria-label={t('ticketDesign.size')}
          value={size}
          onChange={setSize}
          data={(['ordinary', 'large'] as const).map((value) => ({
            value,
            label: t(`ticketDesign.${value}`),
          }))}
        />
        <SegmentedControl
          aria-label={t('ticketDesign.roll')}
          value={roll}
          onChange={setRoll}
          data={(['58mm', '80mm'] as const).map((value) => ({ value, label: value.replace('mm', ' mm') }))}
        />
        <SegmentedControl
          aria-label={t('ticketDesign.language')}
          value={language}
          onChange={setLanguage}
          data={paperLanguages.map((value) => ({ value, label: t(`ticketDesign.languages.${value}`) }))}
        />
      </div>
      <QueryStates query={sample}>
        {({ svg }) => <ReceiptPicture svg={svg} label={t('ticketDesign.sampleOf')} />}
      </QueryStates>
      <p className={classes['hint']}>{t('ticketDesign.largeHint')}</p>
    </Section>
  );
}
