/**
 * Puts a picture on the clipboard and tells whether it worked. Pages that a station loads over plain HTTP have no
 * clipboard for pictures, and nothing stands in for it: there it has to be saved.
 */
export async function copyPicture(png: Blob): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard || typeof ClipboardItem === 'undefined') return false;
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}

/** Whether this page may put pictures on the clipboard at all. */
export function canCopyPictures(): boolean {
  return window.isSecureContext && typeof ClipboardItem !== 'undefined';
}
