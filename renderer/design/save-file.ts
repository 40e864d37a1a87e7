/** Hands a file to the browser, which saves it where it saves downloads. @param base64 its bytes */
export function saveFile(fileName: string, base64: string): void {
  saveBlob(fileName, new Blob([Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)]));
}

/** As `saveFile`, for bytes that are at hand already. */
export function saveBlob(fileName: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
