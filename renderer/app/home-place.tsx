import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { useQueryOf } from '../call/use-query-of.ts';
import { Page } from '../design/page.tsx';
import { PageTitle } from '../design/page-title.tsx';
import { stationsCalls } from '../stations/calls.ts';
import { placeOfPurpose } from '../stations/place-of-purpose.ts';
import { homePath, places } from './routes.ts';

/** `/`: leads each station to the place of its purpose. */
export function HomePlace(): ReactNode {
  const { t } = useTranslation('stations');
  const { data, isPending } = useQueryOf(stationsCalls.me, {});
  if (isPending) return null;
  const station = data?.station;
  const path = station ? placeOfPurpose[station.purpose] : homePath;
  if (!station || places.some((place) => place.path === path)) return <Redirect to={path} replace />;
  return (
    <Page scale="tablet">
      <PageTitle
        title={t('pairing.join.calm', { name: station.name })}
        sentence={t('pairing.join.calmSentence')}
      />
    </Page>
  );
}
