/** A file that a screen saves. */
export interface FileOut {
  readonly fileName: string;
  readonly base64: string;
}

export function fileOf(fileName: string, bytes: Buffer): FileOut {
  return { fileName, base64: bytes.toString('base64') };
}
