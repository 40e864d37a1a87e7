/** The address of a round. */
export function roundHref(checkId: number): string {
  return `/five-s/round?check=${checkId}`;
}
