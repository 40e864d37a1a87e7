import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../shared/special-service/catalogue.ts';
import { useClient } from '../../call/client-context.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { ListAndDetail } from '../../design/list-and-detail.tsx';
import { PaperButton } from '../../design/paper/paper-button.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Colleagues } from '../../first-contact/people.tsx';
import { SettingsFrame } from '../../store/settings/settings-frame.tsx';
import { usePaperLanguage } from '../../printing/use-paper-language.ts';
import { specialServiceCalls } from '../calls.ts';
import { EntryEditor } from './entry-editor.tsx';
import { EntryList } from './entry-list.tsx';
import { MissingPresets } from './missing-presets.tsx';
import { NewEntry } from './new-entry.tsx';

/** 设置 → 特殊业务: the catalogue of special business, and the material lists of ordinary business. */
export function CataloguePage(): ReactNode {
  const { t } = useTranslation('special-service');
  const query = useQueryOf(specialServiceCalls.catalogue, {});
  const [chosen, setChosen] = useState<number | 'new' | null>(null);
  return (
    <SettingsFrame
      section="special"
      sentence={t('catalogue.sentence')}
      tools={
        <>
          <LimitsNotice />
          <Button variant="default" onClick={() => setChosen('new')}>
            {t('catalogue.add')}
          </Button>
        </>
      }
    >
      <Colleagues>
        <QueryStates query={query}>
          {(all) => (
            <ListAndDetail
              list={
                <>
                  <MissingPresets all={all} />
                  <EntryList all={all} chosen={chosen} onChoose={setChosen} />
                </>
              }
              detail={chosen !== null && <Detail all={all} chosen={chosen} onAdded={setChosen} />}
              hint={t('catalogue.choose')}
            />
          )}
        </QueryStates>
      </Colleagues>
    </SettingsFrame>
  );
}

interface DetailProps {
  readonly all: readonly CatalogueEntry[];
  readonly chosen: number | 'new';
  readonly onAdded: (id: number) => void;
}

function Detail({ all, chosen, onAdded }: DetailProps): ReactNode {
  const entry = all.find(({ id }) => id === chosen);
  if (entry) return <EntryEditor key={entry.id} entry={entry} />;
  return chosen === 'new' ? <NewEntry all={all} onAdded={onAdded} /> : null;
}

/** 办理时限公示, to be looked at and printed. */
function LimitsNotice(): ReactNode {
  const { t } = useTranslation('special-service');
  const language = usePaperLanguage();
  const client = useClient();
  return (
    <PaperButton
      words={t('catalogue.limitsNotice')}
      title={t('catalogue.limitsNotice')}
      load={() => client.call(specialServiceCalls.limitsNotice, { language })}
    />
  );
}
