import { Checkbox, TextInput, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { namedCharacter } from '../../../shared/printing/printable.ts';
import type { DesignProblem, WordedPart } from '../../../shared/queue/ticket-design.ts';
import type { DesignForm } from './design-form.ts';

export interface DesignFieldsProps {
  readonly form: DesignForm;
  /** Why it cannot be printed as it stands. */
  readonly problem: DesignProblem | null;
  readonly onChange: (to: Partial<DesignForm>) => void;
}

/** The texts of a ticket, and its QR code. */
export function DesignFields({ form, problem, onChange }: DesignFieldsProps): ReactNode {
  const { t } = useTranslation('queue');
  const errorOf = useErrorOf(problem);
  return (
    <>
      <Textarea
        label={t('ticketDesign.passed')}
        description={t('ticketDesign.passedHint')}
        autosize
        maxLength={80}
        value={form.passedZh}
        error={errorOf('passed')}
        onChange={({ currentTarget }) => onChange({ passedZh: oneParagraph(currentTarget.value) })}
      />
      {form.passedZh.trim() !== '' && (
        <Textarea
          label={t('ticketDesign.passedEn')}
          autosize
          maxLength={160}
          value={form.passedEn}
          onChange={({ currentTarget }) => onChange({ passedEn: oneParagraph(currentTarget.value) })}
        />
      )}
      <Checkbox
        label={t('ticketDesign.printsSlogan')}
        description={t('ticketDesign.printsSloganHint')}
        checked={form.printsSlogan}
        onChange={({ currentTarget }) => onChange({ printsSlogan: currentTarget.checked })}
      />
      <Checkbox
        label={t('ticketDesign.bilingual')}
        description={t('ticketDesign.bilingualHint')}
        checked={form.bilingual}
        onChange={({ currentTarget }) => onChange({ bilingual: currentTarget.checked })}
      />
      <Checkbox
        label={t('ticketDesign.prints')}
        checked={form.printsQr}
        onChange={({ currentTarget }) => onChange({ printsQr: currentTarget.checked })}
      />
      {form.printsQr && <QrFields form={form} problem={problem} onChange={onChange} />}
    </>
  );
}

function QrFields({ form, problem, onChange }: DesignFieldsProps): ReactNode {
  const { t } = useTranslation('queue');
  const errorOf = useErrorOf(problem);
  return (
    <>
      <TextInput
        label={t('ticketDesign.qrContent')}
        description={t('ticketDesign.qrContentHint')}
        maxLength={200}
        value={form.qrContent}
        error={errorOf('qr')}
        onChange={({ currentTarget }) => onChange({ qrContent: currentTarget.value })}
      />
      <TextInput
        label={t('ticketDesign.qrCaption')}
        maxLength={80}
        value={form.captionZh}
        error={errorOf('caption')}
        onChange={({ currentTarget }) => onChange({ captionZh: currentTarget.value })}
      />
      {form.captionZh.trim() !== '' && (
        <TextInput
          label={t('ticketDesign.qrCaptionEn')}
          maxLength={160}
          value={form.captionEn}
          onChange={({ currentTarget }) => onChange({ captionEn: currentTarget.value })}
        />
      )}
    </>
  );
}

/** What is wrong with a part, beside its field. */
function useErrorOf(problem: DesignProblem | null): (part: WordedPart) => string | null {
  const { t } = useTranslation('queue');
  return (part) => {
    if (problem?.kind === 'qr-too-long') return part === 'qr' ? t('ticketDesign.qrTooLong') : null;
    if (problem?.part !== part) return null;
    return t('ticketDesign.unprintable', { character: namedCharacter(problem.character) });
  };
}

/** Lines are broken by the printer: a line break becomes a blank. */
function oneParagraph(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
