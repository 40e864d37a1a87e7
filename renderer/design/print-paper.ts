/**
 * Prints a complete page that the host has made, in a frame of its own, so that the screen stays as it is. The
 * frame goes once the browser's print dialog has closed.
 */
export function printPaper(html: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;inset:100% auto auto 100%;width:210mm;height:297mm;border:0';
  frame.addEventListener('load', () => {
    const paper = frame.contentWindow;
    paper?.addEventListener('afterprint', () => {
      frame.remove();
      URL.revokeObjectURL(address);
    });
    paper?.print();
  });
  frame.src = address;
  document.body.append(frame);
}
