import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deskStationId } from '../../shared/stations/station.ts';
import { demoPin } from '../../shared/simulation/demo-pin.ts';
import type { OutputOf } from '../../shared/call/procedure.ts';
import type { pairingContract } from '../../shared/stations/pairing.ts';
import { useFreshener } from '../call/freshener-context.ts';
import { useCommand } from '../call/use-command.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { QueryStates } from '../design/query-states.tsx';
import { ApprovalProvider } from '../staff/approval/approval-provider.tsx';
import { staffCalls } from '../staff/calls.ts';
import { OwnSignInContext } from '../staff/own-sign-in.ts';
import { type Wanted, askedOf } from '../staff/sign-in/asked.ts';
import { SignInCard } from '../staff/sign-in/sign-in-card.tsx';
import { WhoIsHereContext } from '../staff/who-is-here.ts';
import { stationsCalls } from '../stations/calls.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { OutboxProvider } from './outbox-provider.tsx';
import { mayOpen } from './place-needs.ts';
import { useHostStatus } from './use-hall.ts';
import { useIdleCheck } from './use-idle-check.ts';

type Me = OutputOf<(typeof pairingContract)['me']>;

/**
 * Stands around every screen of the staff and asks who works there. Once somebody was there, the screen stays as it
 * is beneath what is asked, with everything that was typed.
 */
export function SignInGate({ children }: { readonly children: ReactNode }): ReactNode {
  const me = useQueryOf(stationsCalls.me, {});
  useIdleCheck(me.data?.person ? me.data.lockAfterMinutes : null, () => void me.refetch());
  return (
    <QueryStates query={me}>
      {(here) => (
        <Gate here={here} askAgain={me.refetch}>
          {children}
        </Gate>
      )}
    </QueryStates>
  );
}

interface GateProps {
  readonly here: Me;
  /** Asks the host again who is here. */
  readonly askAgain: () => Promise<unknown>;
  readonly children: ReactNode;
}

function Gate({ here, askAgain, children }: GateProps): ReactNode {
  const { t } = useTranslation('staff');
  const demo = useHostStatus()?.demo ?? false;
  const freshener = useFreshener();
  const [wanted, setWanted] = useState<Wanted>(null);
  const { mutate: lock } = useCommand(staffCalls.lock);
  const { mutate: signOut } = useCommand(staffCalls.signOut);
  const asked = askedOf(here, wanted);
  const [opened, setOpened] = useState(false);
  if (asked === null && !opened) setOpened(true);
  // While nobody is here the screen beneath stays the one of who was.
  const [screenOf, setScreenOf] = useState(here);
  if (asked === null && screenOf !== here) setScreenOf(here);
  const own = useMemo(
    () => ({
      switchPerson: () => setWanted('switch'),
      changePin: () => setWanted('own-pin'),
      lock: () => lock({}),
      signOut: () => signOut({}),
    }),
    [lock, signOut],
  );
  const known = useMemo(
    () => ({
      ownCounter: here.station?.counterId ?? null,
      person: here.person,
      roles: here.roles,
      mayOpen: (path: string) => mayOpen(path, screenOf.roles),
    }),
    [here, screenOf],
  );
  /** What was asked while nobody was here has been refused. */
  const goOn = (): void => {
    freshener.everything();
    void askAgain().then(() => setWanted(null));
  };
  return (
    <WhoIsHereContext value={known}>
      <OwnSignInContext value={own}>
        {opened && (
          <div inert={asked !== null}>
            <OutboxProvider person={asked === null ? (here.person?.id ?? null) : null}>
              <ApprovalProvider>{children}</ApprovalProvider>
            </OutboxProvider>
          </div>
        )}
        {asked && (
          <SignInCard
            asked={asked}
            over={opened}
            atDesk={here.station?.id === deskStationId}
            hint={demo && t('signIn.demoHint', { pin: demoPin })}
            onSignedIn={goOn}
            onCancel={() => setWanted(null)}
            onSignOut={own.signOut}
          >
            {!opened && <LanguageSwitch />}
          </SignInCard>
        )}
      </OwnSignInContext>
    </WhoIsHereContext>
  );
}
