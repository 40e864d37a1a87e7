import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundPhoto } from '../../../shared/five-s/views-contract.ts';
import { type BusinessDate, addDays } from '../../../shared/time/business-date.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DateField } from '../../design/date-field.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useToday } from '../../design/use-today.ts';
import { useScale } from '../../design/use-compact.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { fiveSCalls } from '../calls.ts';
import { useFoundText, useItemText, useOccasionText } from './item-words.ts';
import { PhotoThumb } from './photo-thumb.tsx';
import { ViewsNav } from './views-nav.tsx';
import classes from './views.module.css';

/** How many photos are shown at first, and how many more at a time. */
const atATime = 30;

/** How far back the wall looks at first, days. */
const usualDays = 30;

interface Wanted {
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  /** An area's code, or nothing for all of them. */
  readonly area: string;
  readonly limit: number;
}

/** 照片墙: what the rounds saw, by area and by date. */
export function PhotosPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const today = useToday();
  const [wanted, setWanted] = useState<Wanted>({
    from: addDays(today, -usualDays),
    to: today,
    area: '',
    limit: atATime,
  });
  const { from, to, area, limit } = wanted;
  const wall = useQueryOf(
    fiveSCalls.photoWall,
    { from, to, limit, ...(area !== '' && { areaCode: area }) },
    { placeholderData: (last) => last },
  );
  const total = wall.data?.total ?? 0;
  const shown = wall.data?.photos.length ?? 0;
  return (
    <Page scale={useScale()}>
      <ViewsNav />
      <PageTitle
        title={t('photos.title')}
        sentence={t(shown < total ? 'photos.shownOf' : 'photos.sentence', { from, to, total, shown })}
      />
      <WallFilter wanted={wanted} areas={wall.data?.areas ?? []} onChange={setWanted} />
      <QueryStates query={wall} isEmpty={({ photos }) => photos.length === 0} empty={t('photos.nothing')}>
        {({ photos }) => (
          <ul className={classes['wall']}>
            {photos.map((photo) => (
              <WallPhoto key={photo.photo.id} of={photo} />
            ))}
          </ul>
        )}
      </QueryStates>
      {shown < total && (
        <Button
          h="var(--target)"
          variant="default"
          onClick={() => setWanted({ ...wanted, limit: limit + atATime })}
        >
          {t('photos.more', { count: Math.min(atATime, total - shown) })}
        </Button>
      )}
    </Page>
  );
}

interface WallFilterProps {
  readonly wanted: Wanted;
  readonly areas: readonly { readonly code: string; readonly name: { zh: string; en?: string } }[];
  readonly onChange: (wanted: Wanted) => void;
}

function WallFilter({ wanted, areas, onChange }: WallFilterProps): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  const change = (to: Partial<Wanted>): void => onChange({ ...wanted, limit: atATime, ...to });
  return (
    <div className={classes['filter']}>
      <NativeSelect
        label={t('views.area')}
        data={[
          { value: '', label: t('views.allAreas') },
          ...areas.map(({ code, name }) => ({ value: code, label: nameOf(name) })),
        ]}
        value={wanted.area}
        onChange={({ currentTarget }) => change({ area: currentTarget.value })}
      />
      <DateField label={t('views.from')} value={wanted.from} onChange={(from) => change({ from })} />
      <DateField label={t('views.to')} value={wanted.to} onChange={(to) => change({ to })} />
    </div>
  );
}

/** A photo with what it shows: item, day, and what was found. */
function WallPhoto({ of }: { readonly of: RoundPhoto }): ReactNode {
  const { t } = useTranslation('five-s');
  const itemText = useItemText();
  const foundText = useFoundText();
  const occasionText = useOccasionText();
  const { photo, businessDate, occasion, item, problems, note } = of;
  const text = itemText(item.text);
  return (
    <li>
      <PhotoThumb
        sha256={photo.sha256}
        marks={photo.marks}
        alt={t('photos.alt', { date: businessDate, code: item.code, text })}
        below={note}
      />
      <p className={classes['caption']} title={text}>
        {t('views.itemName', { code: item.code, text })}
      </p>
      <p className={classes['small']}>
        {t('photos.caption', {
          date: businessDate,
          occasion: occasionText(occasion),
          found: foundText(problems),
        })}
      </p>
    </li>
  );
}
