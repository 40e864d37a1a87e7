export interface LanOptions {
  /** Where the host is: `http://192.168.1.10:7080`, without a slash at the end. */
  readonly origin: string;
  /** The record id of the station that this screen is; null for the host's own desk. */
  readonly station: number | null;
}
