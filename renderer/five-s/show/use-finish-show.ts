import { useMutation } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFreshener } from '../../call/freshener-context.ts';
import { useCallCommand } from '../../call/use-call-command.ts';
import type { CallError } from '../../call/refused-error.ts';
import { copyPicture } from '../../design/copy-picture.ts';
import { saveBlob } from '../../design/save-file.ts';
import { useKeepFile } from '../../files/use-keep-file.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { fiveSCalls } from '../calls.ts';
import type { ShowParts } from './use-show-picture.ts';

/** Where the picture went: on the clipboard, or into the downloads under this name. */
export type Sent = { readonly how: 'copied' } | { readonly how: 'saved'; readonly name: string };

export interface FinishShow {
  /** Makes the picture, hands it out and keeps it at the host: the show of the day is done. */
  readonly finish: () => void;
  /** Hands out the picture once more, as it is drawn. */
  readonly copy: () => void;
  readonly save: () => void;
  readonly sent: Sent | null;
  readonly busy: boolean;
}

/** What can be done with the drawn picture. */
export function useFinishShow({
  view,
  words,
  canvas,
}: Pick<ShowParts, 'view' | 'words'> & {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}): FinishShow {
  const call = useCallCommand();
  const freshener = useFreshener();
  const keepFile = useKeepFile();
  const [sent, setSent] = useState<Sent | null>(null);
  const saveAs = useSaveAs(view);
  const handOut = async (png: Blob): Promise<void> => {
    setSent((await copyPicture(png)) ? { how: 'copied' } : saveAs(png));
  };
  const finishing = useMutation<void, CallError, Blob>({
    mutationFn: async (png) => {
      const { date } = view;
      const picture = await keepFile(png);
      await call(fiveSCalls.setShowWords, { date, ...words });
      await call(fiveSCalls.finishShow, { date, picture });
      freshener.announce(fiveSCalls.finishShow.procedure.topics);
    },
  });
  const withPicture = (use: (png: Blob) => void): void => {
    canvas.current?.toBlob((png) => {
      if (png) use(png);
    }, 'image/png');
  };
  return {
    // The clipboard is only open for a moment after somebody has pressed: it comes first.
    finish: () => withPicture((png) => void handOut(png).then(() => finishing.mutate(png))),
    copy: () => withPicture((png) => void handOut(png)),
    save: () => withPicture((png) => setSent(saveAs(png))),
    sent,
    busy: finishing.isPending,
  };
}

function useSaveAs({ hallName, date }: ShowParts['view']): (png: Blob) => Sent {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  return (png) => {
    const name = t('show.fileName', { hall: nameOf(hallName), date });
    saveBlob(name, png);
    return { how: 'saved', name };
  };
}
