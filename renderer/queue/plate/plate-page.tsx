import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import { useConnection } from '../../call/use-connection.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useGlyphs } from '../../design/use-glyphs.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import { ClerkPhoto } from './clerk-photo.tsx';
import { PlateMiddle } from './plate-middle.tsx';
import classes from './plate-page.module.css';

type Plate = NonNullable<OutputOf<typeof queueContract.plate>>;

/** 窗口牌: the small screen at a counter. The counter stands in the address, or with the station. */
export function PlatePage(): ReactNode {
  const { t } = useTranslation('queue');
  const counter = Number(new URLSearchParams(useSearch()).get('counter'));
  const plate = useQueryOf(queueCalls.plate, counter > 0 ? { counter } : {});
  return (
    <Page scale="display">
      <QueryStates query={plate}>
        {(shown) =>
          shown ? <PlateOf plate={shown} /> : <h1 className={classes['nowhere']}>{t('plate.nowhere')}</h1>
        }
      </QueryStates>
    </Page>
  );
}

function PlateOf({ plate }: { readonly plate: Plate }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const connected = useConnection();
  const { number, name, clerk } = plate;
  const title = t('plate.title', { number });
  useDocumentTitle(title);
  useGlyphs(t('plate.lost'));
  return (
    <div className={classes['plate']}>
      <header className={classes['head']}>
        <h1>{title}</h1>
        {name && <span className={classes['quiet']}>{nameOf(name)}</span>}
      </header>
      <PlateMiddle state={connected ? plate.state : 'lost'} ticket={plate.ticket} />
      <footer className={classes['foot']}>
        {clerk?.photo && <ClerkPhoto sha256={clerk.photo} />}
        {clerk && <span>{t('plate.clerk', { number: clerk.staffNumber })}</span>}
        {clerk?.name && <span>{clerk.name}</span>}
      </footer>
    </div>
  );
}
