/** Everyone who works in the hall. */
export const staffOfHall = ['clerk', 'special-clerk', 'greeter', 'duty-manager', 'store-manager'] as const;

/** Those who sit at a counter, or help out there. */
export const atDesk = ['clerk', 'special-clerk', 'duty-manager', 'store-manager'] as const;

/** Those who answer for the hall. */
export const inCharge = ['duty-manager', 'store-manager'] as const;
