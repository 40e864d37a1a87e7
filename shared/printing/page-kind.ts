/** The kind of every paper that a query makes, and what its prints are about. */
export const pagePaperKind = 'printing.page';
export const pageSubjectKind = 'page';
