/**
 * 告知义务 (H4): whether the customer was told charges, term and how to cancel, and signed the agreement; else why not:
 * 客户不愿签, 系统出不了协议, 改天补签, 其他.
 */
export const agreements = ['signed', 'declined', 'system', 'later', 'other'] as const;
export type Agreement = (typeof agreements)[number];

/** Why an agreement was not signed. */
export const unsignedReasons = agreements.filter((agreement) => agreement !== 'signed');

/** An item as far as its agreement goes. */
export interface ItemToSign {
  readonly mustInform: boolean;
  readonly outcome: 'settled' | 'unsettled' | null;
  readonly agreement: Agreement | null;
}

/** Whether an item is settled without the agreement that it needs. */
export function lacksAgreement({ mustInform, outcome, agreement }: ItemToSign): boolean {
  return mustInform && outcome === 'settled' && agreement !== 'signed';
}
