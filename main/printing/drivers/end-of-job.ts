/**
 * The question that a printer answers only when it has worked off all that came before it: `GS r 1`, its paper
 * sensor. It stands in line with the job, unlike `DLE EOT`, so its answer is the printer's word that the job is done.
 */
const question = Uint8Array.of(0x1d, 0x72, 0x31);

/** A job with the question at its end. */
export function withEndOfJobQuestion(job: Uint8Array): Uint8Array {
  return Buffer.concat([job, question]);
}

/** Whether a byte is the answer: bits 4 and 7 not set, where those of `DLE EOT` have bit 4. */
export function isEndOfJobAnswer(byte: number): boolean {
  return (byte & 0b1001_0000) === 0;
}

/** Whether the answer says that the paper ended. Most printers stop before they could say so; a few do say it. */
export function paperEndedBy(answer: number): boolean {
  return (answer & 0b0000_1100) !== 0;
}
