import { exchangeActsEn } from './acts.en.ts';
import type { ExchangeTexts } from './texts.zh-CN.ts';

export const exchangeTextsEn: ExchangeTexts = {
  acts: exchangeActsEn,
  kinds: { 'hall-card': 'Hall card', 'standard-pack': 'Standard pack' },
  compare:
    'Please telephone the other side and compare these 30 digits group by group. Trust only if all agree: {{fingerprint}}',
  outcome: {
    imported: 'The file from {{from}} was taken in.',
    already: 'This file was taken in before. Nothing was changed.',
    older: 'There is a newer one already. Nothing was changed.',
  },
  refusals: {
    'too-large': 'The file is too large: the limit is {{limit}}. Please have it exported again.',
    'not-a-signed-file':
      'This is not a file that another hall or the centre exported. Please choose another.',
    incomplete:
      'The file is incomplete; it may not have been copied to its end. Please copy it again, or have it exported again.',
    'newer-version': 'The file comes from a newer version. Please update this installation first.',
    damaged:
      'The file does not agree with its signature: it was damaged or altered. Nothing was imported; please have it exported again.',
    'wrong-kind':
      'The file is sound but not of the kind that is imported here. Please import it where it belongs.',
    'own-file': 'This hall exported this file itself. There is nothing to import.',
    'own-code':
      'The file bears this hall’s own code {{from}} but was not exported here, so nothing was imported. Please check whether two hosts use the same hall code.',
    'key-unknown':
      'This is the first file from {{from}}. Please compare the key’s fingerprint over the telephone, trust it if it agrees, and import again: {{fingerprint}}',
    'key-revoked':
      'The key of {{from}} is no longer trusted and nothing was imported. To trust it again, compare its fingerprint over the telephone: {{fingerprint}}',
    'key-changed':
      'The file says it comes from {{from}}, but its key is not the trusted one (trusted {{known}}, file {{fingerprint}}). Nothing was imported. Please telephone them; if they changed keys, revoke the old one first.',
    'key-of-another':
      'The file says it comes from {{from}}, but it is signed with the key of {{holder}}. Nothing was imported. Please telephone them.',
    'fingerprint-differs':
      'The fingerprint that you compared is not the file’s, so it was not trusted. The file’s is: {{fingerprint}}',
    'unknown-key': 'There is no such key; the list may just have changed. Please reload.',
  },
};
