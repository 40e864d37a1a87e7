import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurgeMeasure } from '../../../shared/queue/surge-measure.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import type { Column } from '../../design/data-table.tsx';
import { RecordsPage } from '../../store/settings/records-page.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import { MeasureEditor, NewMeasure } from './measure-editor.tsx';
import { SurgeMark } from './surge-mark.tsx';

/** 设置 → 客流预案: what is to be done at which level. */
export function MeasuresPage(): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <RecordsPage
      section="surge"
      sentence={t('surgeMeasures.sentence')}
      caption={t('surgeMeasures.caption')}
      add={t('surgeMeasures.add')}
      query={useQueryOf(queueCalls.surgeMeasures, {})}
      columns={useMeasureColumns()}
      editor={(measure) => <MeasureEditor measure={measure} />}
      adder={(onAdded) => <NewMeasure onAdded={onAdded} />}
    />
  );
}

function useMeasureColumns(): Column<SurgeMeasure>[] {
  const { t } = useTranslation('queue');
  const { t: ofStore } = useTranslation('store');
  const nameOf = useNameOf();
  return [
    { title: t('surgeMeasures.measure'), cell: ({ name }) => nameOf(name) },
    { title: t('surgeMeasures.level'), cell: ({ level }) => <SurgeMark level={level} /> },
    { title: ofStore('pages.origin'), cell: ({ origin }) => ofStore(`origins.${origin}`) },
  ];
}
