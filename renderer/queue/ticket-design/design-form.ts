import type { TicketDesign, TicketText } from '../../../shared/queue/ticket-design.ts';

/** A design as it stands in the fields: texts may be empty, which means none. */
export interface DesignForm {
  readonly passedZh: string;
  readonly passedEn: string;
  readonly printsSlogan: boolean;
  readonly bilingual: boolean;
  readonly printsQr: boolean;
  readonly qrContent: string;
  readonly captionZh: string;
  readonly captionEn: string;
  readonly logo: TicketDesign['logo'];
}

export function formOf({ passed, printsSlogan, bilingual, qr, logo }: TicketDesign): DesignForm {
  return {
    passedZh: passed?.zh ?? '',
    passedEn: passed?.en ?? '',
    printsSlogan,
    bilingual,
    printsQr: qr !== null,
    qrContent: qr?.content ?? '',
    captionZh: qr?.caption?.zh ?? '',
    captionEn: qr?.caption?.en ?? '',
    logo,
  };
}

/** What the fields say; a QR code without content is none yet. */
export function designOf(form: DesignForm): TicketDesign {
  const { printsSlogan, bilingual, logo } = form;
  const content = form.qrContent.trim();
  const caption = textOf(form.captionZh, form.captionEn);
  return {
    passed: textOf(form.passedZh, form.passedEn),
    printsSlogan,
    bilingual,
    qr: form.printsQr && content !== '' ? { content, caption } : null,
    logo,
  };
}

function textOf(zh: string, en: string): TicketText | null {
  const [chinese, english] = [zh.trim(), en.trim()];
  if (chinese === '') return null;
  return english === '' ? { zh: chinese } : { zh: chinese, en: english };
}
