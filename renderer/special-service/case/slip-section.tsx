import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Printed } from '../../../shared/printing/printed.ts';
import { useClient } from '../../call/client-context.ts';
import { useCommand } from '../../call/use-command.ts';
import { usePaperLanguage } from '../../printing/use-paper-language.ts';
import classes from '../../design/form.module.css';
import { PaperButton } from '../../design/paper/paper-button.tsx';
import { useRest } from '../../design/use-rest.ts';
import { PrintedSlip } from '../../printing/printed-slip.tsx';
import { Section } from '../../design/section.tsx';
import { useMay } from '../../staff/who-is-here.ts';
import { specialServiceCalls } from '../calls.ts';
import type { CaseProps } from './case-props.ts';
import { SlipFields } from './slip-fields.tsx';

/** 回执单: its own fields, how it will look, and its printing; what was printed before is printed again as a reprint. */
export function SlipSection({ one }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { number, prints } = one.slip;
  const may = useMay();
  return (
    <Section
      title={t('slips.title')}
      aside={number === null ? t('slips.notYet') : t('slips.printed', { number, count: prints })}
    >
      <div className={classes['form']}>
        {/* Entered elsewhere, they are what is shown here. */}
        <SlipFields key={one.fields.join('\n')} one={one} />
        <div className={classes['quick']}>
          {may(specialServiceCalls.printSlip) && <PrintKey one={one} />}
          <PreviewKey one={one} />
        </div>
      </div>
    </Section>
  );
}

function PrintKey({ one: { id: caseId, slip } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const language = usePaperLanguage();
  // A double click on the first print would be a reprint otherwise.
  const { resting, press } = useRest();
  const [printed, setPrinted] = useState<Printed | null>(null);
  const print = useCommand(specialServiceCalls.printSlip, { onDone: (answer) => setPrinted(answer.print) });
  return (
    <>
      <Button
        h="var(--target)"
        variant={slip.prints === 0 ? 'filled' : 'default'}
        loading={print.isPending}
        disabled={resting}
        onClick={() => press(() => print.mutate({ caseId, copy: slip.prints, language }))}
      >
        {slip.prints === 0 ? t('slips.print') : t('slips.again', { count: slip.prints })}
      </Button>
      <PrintedSlip printed={printed} title={t('papers.slip')} onClose={() => setPrinted(null)} />
    </>
  );
}

function PreviewKey({ one: { id: caseId } }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const client = useClient();
  const language = usePaperLanguage();
  return (
    <PaperButton
      words={t('slips.preview')}
      title={t('papers.slip')}
      load={() => client.call(specialServiceCalls.slipPaper, { caseId, language })}
      onlyToSee
    />
  );
}
