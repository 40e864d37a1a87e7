import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketDesign } from '../../../shared/queue/ticket-design.ts';
import { FileChoice } from '../../design/file-choice.tsx';
import { Notice } from '../../design/notice.tsx';
import { useKeepFile } from '../../files/use-keep-file.ts';
import { logoFileLimit, logoPicture } from './logo-picture.ts';
import classes from './ticket-design.module.css';

type Logo = TicketDesign['logo'];

export interface LogoFieldProps {
  readonly logo: Logo;
  readonly onChange: (logo: Logo) => void;
}

/** What went wrong with a picture that was chosen. */
type Trouble = 'logoFileTooLarge' | 'logoNotPicture' | 'logoNotKept';

/** 标志: turned into the dots of both rolls here, and handed in; the host keeps it with the design. */
export function LogoField({ logo, onChange }: LogoFieldProps): ReactNode {
  const { t } = useTranslation('queue');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const take = useTakeLogo(onChange, setTrouble);
  return (
    <fieldset className={classes['logo']}>
      <legend>{t('ticketDesign.logo')}</legend>
      <p className={classes['hint']}>{t('ticketDesign.logoHint')}</p>
      <div className={classes['acts']}>
        <FileChoice
          words={t('ticketDesign.chooseLogo')}
          accept="image/png,image/jpeg,image/webp"
          busy={take.isPending}
          onChoose={(file) => take.mutate(file)}
        />
        {logo !== null && (
          <Button variant="subtle" onClick={() => onChange(null)}>
            {t('ticketDesign.removeLogo')}
          </Button>
        )}
      </div>
      {trouble !== null && (
        <Notice kind="warning">{t(`ticketDesign.${trouble}`, { limit: logoFileLimit })}</Notice>
      )}
    </fieldset>
  );
}

function useTakeLogo(
  onTaken: (logo: Logo) => void,
  onTrouble: (trouble: Trouble | null) => void,
): { readonly isPending: boolean; readonly mutate: (file: File) => void } {
  const keepFile = useKeepFile();
  return useMutation<void, Error, File>({
    meta: { refusalShownInPlace: true },
    mutationFn: async (file) => {
      onTrouble(null);
      if (file.size > logoFileLimit * 1024 * 1024) return onTrouble('logoFileTooLarge');
      const pictures = await picturesOf(file);
      if (pictures === null) return onTrouble('logoNotPicture');
      const [narrow, wide] = pictures;
      onTaken({ '58mm': await keepFile(narrow), '80mm': await keepFile(wide) });
    },
    onError: () => onTrouble('logoNotKept'),
  });
}

/** The dots for both rolls, or null for what the browser cannot decode. */
async function picturesOf(file: File): Promise<readonly [narrow: Blob, wide: Blob] | null> {
  try {
    return [await logoPicture(file, '58mm'), await logoPicture(file, '80mm')];
  } catch {
    return null;
  }
}
