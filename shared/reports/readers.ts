/** Who may read reports. The figures name every clerk: they are for those who answer for the hall. */
export const readers = ['duty-manager', 'store-manager', 'regional'] as const;
