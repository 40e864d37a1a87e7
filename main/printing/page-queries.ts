import type { QueryContext } from '../call/handler.ts';

/** The papers that the queries of all rooms make. */
export interface PageQueries {
  /**
   * Makes a paper as its query does for the caller of this context: a whole HTML document. Refuses as the query does, what the
   * caller may not see included, and with `printing.unknown-paper` where it is no paper.
   */
  make(context: QueryContext, procedure: string, input: unknown): string;
}

declare module '../call/handler.ts' {
  interface HostServices {
    readonly pageQueries: PageQueries;
  }
}
