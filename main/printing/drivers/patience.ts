/** How long a printer is waited for, milliseconds. */
export interface Patience {
  /** Until a connection stands. Short: that an address is wrong is to be said within two seconds. */
  readonly connect: number;
  /** Until it answers how it is. */
  readonly answer: number;
  /** The same, for one that has never answered so far: every job would wait for nothing. */
  readonly silent: number;
  /** Until it takes the next piece of a job. */
  readonly stall: number;
  /** Until it says that a job is done, for one that has said so before and says now that all is well. */
  readonly done: number;
  /** The same, for one whose ways are not known yet. */
  readonly firstDone: number;
  /** The same, for one that has let that question pass before: not every printer knows it. */
  readonly unconfirming: number;
  /** Until a trouble in the middle of a job is over: paper put in, cover closed. */
  readonly trouble: number;
  /** Between two looks at a printer that has the whole job. */
  readonly look: number;
  /** Until it lets go of the line too. */
  readonly goodbye: number;
}

export const usualPatience: Patience = {
  connect: 1500,
  answer: 500,
  silent: 150,
  stall: 10_000,
  done: 10_000,
  firstDone: 4000,
  unconfirming: 500,
  trouble: 30_000,
  look: 500,
  goodbye: 500,
};
