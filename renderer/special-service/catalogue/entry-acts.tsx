import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../shared/special-service/catalogue.ts';
import { useCommands } from '../../call/use-commands.ts';
import { useMomentText } from '../../design/use-moment-text.ts';
import { Notice } from '../../design/notice.tsx';
import { useColleagueName } from '../../first-contact/people.tsx';
import { specialServiceCalls } from '../calls.ts';
import classes from './catalogue.module.css';

/** 无资料无密码补卡: off until the region allows it, since it invites SIM fraud (reference §2). */
const invitesFraud = 'SP08';

export interface EntryActsProps {
  readonly entry: CatalogueEntry;
}

/** 启用, 停用, and 区域确认 with who and when. */
export function EntryActs({ entry }: EntryActsProps): ReactNode {
  const { t } = useTranslation('special-service');
  const { run, busy } = useCommands();
  const { id: entryId, version, active, confirmed, code, origin } = entry;
  return (
    <>
      {code === invitesFraud && origin !== 'store' && (
        <Notice kind="warning">{t('catalogue.invitesFraud')}</Notice>
      )}
      <Notice
        kind={confirmed ? 'done' : 'warning'}
        acts={
          <>
            <Button
              variant="default"
              disabled={busy}
              onClick={() =>
                run(specialServiceCalls.confirmEntry, { entryId, version, confirmed: !confirmed })
              }
            >
              {t(confirmed ? 'catalogue.unconfirm' : 'catalogue.confirm')}
            </Button>
            <Button
              variant="default"
              disabled={busy}
              onClick={() => run(specialServiceCalls.setEntry, { entryId, version, active: !active })}
            >
              {t(active ? 'catalogue.turnOff' : 'catalogue.turnOn')}
            </Button>
          </>
        }
      >
        <ConfirmedWords entry={entry} />
        <p className={classes['state']}>{t(active ? 'catalogue.isOn' : 'catalogue.isOff')}</p>
      </Notice>
    </>
  );
}

function ConfirmedWords({ entry }: EntryActsProps): ReactNode {
  const { t } = useTranslation('special-service');
  const colleague = useColleagueName();
  const momentText = useMomentText();
  const { confirmed, confirmedAt, confirmedBy } = entry;
  if (!confirmed || confirmedAt === null) return t('catalogue.unconfirmedNote');
  return t('catalogue.confirmedBy', { who: colleague(confirmedBy), time: momentText(confirmedAt) });
}
