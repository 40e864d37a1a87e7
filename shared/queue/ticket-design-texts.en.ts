import type { TicketDesignRefusals, TicketDesignTexts } from './ticket-design-texts.zh-CN.ts';

export const ticketDesignTextsEn: TicketDesignTexts = {
  ticketDesign: {
    sentence: 'What stands on the tickets that customers take. Beside it is what comes out.',
    texts: 'Words on the ticket',
    passed: 'When the number has passed',
    passedEn: 'When the number has passed (English)',
    passedHint: 'Nothing written, nothing printed. At most 80 characters; lines break by themselves.',
    printsSlogan: 'Slogan at the foot',
    printsSloganHint: 'The slogan is changed under “Rules”.',
    bilingual: 'Chinese and English',
    bilingualHint:
      'First in the language of the customer, then in the other. What has no English is printed once.',
    prints: 'Print a QR code',
    qrContent: 'What the code says',
    qrContentHint: 'An address or some words. {number} becomes the number of the ticket.',
    qrCaption: 'Words below the code',
    qrCaptionEn: 'Words below the code (English)',
    logo: 'Logo',
    logoHint:
      'Turned into black and white dots, no wider than the paper and at most 3 cm high. Clear and dark pictures do best.',
    chooseLogo: 'Choose a picture',
    removeLogo: 'No logo',
    logoNotPicture: 'This file is no picture, or the browser cannot open it. Please choose a PNG or JPEG.',
    logoFileTooLarge: 'The file is larger than {{limit}} MB. Please shrink it first.',
    logoNotKept: 'The logo did not reach the host. Please choose it again.',
    sample: 'Sample',
    sampleOf: 'Sample of a ticket',
    size: 'Type',
    ordinary: 'Ordinary',
    large: 'Large',
    largeHint: 'Care tickets, and those for which the kiosk was set to large type, are printed large.',
    roll: 'Paper',
    language: 'Language',
    languages: { 'zh-CN': 'Chinese', en: 'English' },
    reset: 'Back to the proposal',
    resetAsk: 'Words, QR code and logo all go back to what was proposed.',
    resetYes: 'Back to the proposal',
    unprintable: '“{{character}}” cannot be printed. Please remove it.',
    qrTooLong:
      'This is too long for a code on narrow paper. Please use at most 120 bytes (a Chinese character takes 3).',
  },
};

export const ticketDesignRefusalsEn: TicketDesignRefusals = {
  'ticket-text-unprintable': '“{{character}}” cannot be printed. Please remove it.',
  'ticket-qr-too-long': 'The QR code says too much for narrow paper. Please shorten it.',
  'ticket-logo-too-large': 'The logo is too large for the paper. Please choose the picture again.',
  'ticket-logo-unreadable': 'The file of the logo is damaged or no picture. Please choose it again.',
};
