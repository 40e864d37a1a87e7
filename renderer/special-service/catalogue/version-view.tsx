import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalLevel, CatalogueBody, Material } from '../../../shared/special-service/catalogue.ts';
import { riskProcessName } from '../../../shared/special-service/risk-processes.ts';
import { yuanText } from '../../../shared/special-service/yuan.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './catalogue.module.css';

/** What a version of an entry says, to be read. */
export function VersionView({ body }: { readonly body: CatalogueBody }): ReactNode {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  const materialText = useMaterialText();
  const levelText = useLevelText();
  const { name, modes, counterMinutes, promisedDays, money } = body;
  const none = t('catalogue.none');
  return (
    <dl className={classes['detail']}>
      <Part name={t('catalogue.parts.name')} lines={[nameOf(name)]} />
      <Part
        name={t('catalogue.parts.modes')}
        lines={[modes.map((mode) => t(`modes.${mode}`)).join(t('case.and'))]}
      />
      <Part name={t('catalogue.parts.counterMinutes')} lines={[String(counterMinutes ?? none)]} />
      <Part name={t('catalogue.parts.promisedDays')} lines={[String(promisedDays ?? none)]} />
      <Part name={t('catalogue.parts.money')} lines={[t(money ? 'catalogue.yes' : 'catalogue.no')]} />
      <Part name={t('catalogue.parts.materials')} lines={body.materials.map(materialText)} />
      <Part name={t('catalogue.parts.work')} lines={body.work.map(nameOf)} />
      <Part name={t('catalogue.parts.approvals')} lines={body.approvals.map(levelText)} />
      <Part name={t('catalogue.parts.slipFields')} lines={body.slipFields.map(nameOf)} />
      <Part name={t('catalogue.parts.notes')} lines={body.notes.map(nameOf)} />
      <Part
        name={t('catalogue.parts.riskProcesses')}
        lines={body.riskProcesses.map((number) => nameOf(riskProcessName(number)))}
      />
    </dl>
  );
}

function Part({ name, lines }: { readonly name: string; readonly lines: readonly string[] }): ReactNode {
  const { t } = useTranslation('special-service');
  return (
    <div>
      <dt className={classes['state']}>{name}</dt>
      <dd className={classes['parts']}>
        {lines.length === 0 ? t('catalogue.none') : lines.map((line) => <div key={line}>{line}</div>)}
      </dd>
    </div>
  );
}

function useMaterialText(): (material: Material) => string {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  return ({ name, form, count, validity, whereToGet }) =>
    [
      nameOf(name),
      t(`forms.${form}`),
      t('case.pieces', { count }),
      validity && nameOf(validity),
      whereToGet && nameOf(whereToGet),
    ]
      .filter((part) => part !== null)
      .join(' · ');
}

function useLevelText(): (level: ApprovalLevel) => string {
  const { t } = useTranslation('special-service');
  const nameOf = useNameOf();
  return ({ name, by, upTo }) =>
    [
      nameOf(name),
      t(`levels.${by}`),
      upTo === null ? t('catalogue.wholeChain') : t('catalogue.upToAmount', { amount: yuanText(upTo) }),
    ].join(' · ');
}
