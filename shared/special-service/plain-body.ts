import type { CatalogueBody } from './catalogue.ts';

/** An entry of the catalogue that asks for nothing: what presets begin with. */
export const plainBody: Omit<CatalogueBody, 'name'> = {
  modes: ['counter'],
  counterMinutes: null,
  materials: [],
  work: [],
  approvals: [],
  money: false,
  slipFields: [],
  notes: [],
  promisedDays: null,
  riskProcesses: [],
};
