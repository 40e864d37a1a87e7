import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Printed } from '../../../shared/printing/printed.ts';
import { usePaperLanguage } from '../../printing/use-paper-language.ts';
import { useCommands } from '../../call/use-commands.ts';
import classes from '../../design/form.module.css';
import { PrintedSlip } from '../../printing/printed-slip.tsx';
import { Section } from '../../design/section.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { specialServiceCalls } from '../calls.ts';
import type { CaseProps } from './case-props.ts';

/** 材料: ticked off as they are handed in; what is missing goes on a slip at once and whole. */
export function MaterialList({ one }: CaseProps): ReactNode {
  const { t } = useTranslation('special-service');
  const may = useMay();
  const { run, busy } = useCommands();
  const language = usePaperLanguage();
  const [printed, setPrinted] = useState<Printed | null>(null);
  const { id: caseId, body, received, life } = one;
  const isOpen = life.state === 'collecting' && may(specialServiceCalls.receive);
  const missing = body.materials.flatMap((_, place) => (received.includes(place) ? [] : [place]));
  const tick = (place: number, isHere: boolean): void => {
    const here = isHere ? [...received, place] : received.filter((other) => other !== place);
    run(specialServiceCalls.receive, { caseId, received: here.sort((a, b) => a - b) });
  };
  if (body.materials.length === 0) return null;
  return (
    <Section
      title={t('case.materials')}
      aside={missing.length === 0 ? t('case.allHere') : t('case.missing', { count: missing.length })}
    >
      <div className={classes['form']}>
        {body.materials.map((material, place) => (
          <MaterialTick
            key={material.name.zh}
            material={material}
            checked={received.includes(place)}
            disabled={!isOpen || busy}
            onTick={(isHere) => tick(place, isHere)}
          />
        ))}
        {isOpen && missing.length > 0 && (
          <Button
            className={classes['primary']}
            variant="default"
            h="var(--target)"
            disabled={busy}
            onClick={() =>
              run(
                specialServiceCalls.issueNotice,
                { entryId: one.entryId, caseId, missing, language },
                (notice) => setPrinted(notice.print),
              )
            }
          >
            {t('case.giveNotice')}
          </Button>
        )}
        <PrintedSlip printed={printed} title={t('papers.notice')} onClose={() => setPrinted(null)} />
      </div>
    </Section>
  );
}

interface MaterialTickProps {
  readonly material: CaseProps['one']['body']['materials'][number];
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onTick: (isHere: boolean) => void;
}

function MaterialTick({ material, checked, disabled, onTick }: MaterialTickProps): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const { name, form, count, validity, whereToGet } = material;
  const rest = [
    t(`forms.${form}`),
    count > 1 ? t('case.pieces', { count }) : null,
    validity && nameOf(validity),
    whereToGet && nameOf(whereToGet),
  ];
  return (
    <Checkbox
      label={nameOf(name)}
      description={rest.filter((part) => part !== null).join(' ')}
      checked={checked}
      disabled={disabled}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
  );
}
