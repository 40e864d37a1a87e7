import { z } from 'zod';
import { hallCode, hallValues } from '../store/hall.ts';

/** 营业厅名片: how an installation introduces itself. The key travels with the signed file around it. */
export const hallCard = z.strictObject({
  code: hallCode,
  name: hallValues.shape.name,
  outletType: hallValues.shape.outletType,
});
export type HallCard = z.infer<typeof hallCard>;
