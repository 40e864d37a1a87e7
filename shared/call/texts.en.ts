import type { CallTexts } from './texts.zh-CN.ts';

export const callTextsEn: CallTexts = {
  refusals: {
    'unknown-procedure': 'This screen and the host are of different versions. Please reload.',
    'not-paired': 'This screen has not joined the hall yet. Ask the store manager for a pairing code.',
    'station-revoked': 'The store manager has taken this station out of use. Pair it again if it is needed.',
    'sign-in-needed': 'Sign in with your staff number and PIN first.',
    'not-allowed': 'Your role cannot do this. Please ask the store manager.',
    'bad-input': 'Something is filled in wrongly ({{field}}). Please correct it and send again.',
    'request-id-missing': 'The request was incomplete. Please reload and try again.',
    'request-id-reused':
      'This step was already sent with other content. Please reload and look at the result.',
    'too-large': 'Too large: the limit is {{limit}}. Please make it smaller.',
    'too-many': 'Too many requests. Please wait a few seconds.',
    'not-set-up': 'The hall is not set up yet. Please finish the first set-up on the host.',
    'disk-full':
      'The host’s disk is full and this step was not saved. Free some space and try again; saved data is safe.',
    'database-busy': 'The host is busy and this step was not saved. Please try again.',
    closing: 'The host is closing and this step was not saved. Please try again later.',
    fault:
      'Something went wrong on the host and this step was not saved. Tell support the reference {{reference}}.',
    unreachable: 'The host cannot be reached. Reconnecting.',
  },
};
