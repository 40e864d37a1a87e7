import { stationsActsEn } from './acts.en.ts';
import { networkRefusalsEn, networkTextsEn, pairingTextsEn } from './network-texts.en.ts';
import type { StationsTexts } from './texts.zh-CN.ts';

export const stationsTextsEn: StationsTexts = {
  acts: stationsActsEn,
  sentence: 'Every screen of the hall: its name and what it is for.',
  caption: 'Stations',
  add: 'Add a station',
  new: 'New station',
  name: 'Name',
  purpose: 'Purpose',
  counter: 'Counter',
  counterNumber: 'Counter {{number}}',
  chooseCounter: 'Please choose',
  deactivate: 'Stop using',
  reactivate: 'Use again',
  deskHint: 'This is the host’s own desk. It always stays.',
  purposes: {
    desk: 'Manager’s desk',
    counter: 'Counter',
    greeter: 'Greeter',
    display: 'Hall display',
    kiosk: 'Ticket kiosk',
    rating: 'Rating pad',
    tablet: 'Inspection tablet',
  },
  desk: 'Host desk',
  network: networkTextsEn,
  pairing: pairingTextsEn,
  refusals: {
    'not-in-use': 'This station is out of use. Put it back into use first.',
    'code-wrong':
      'The pairing code is wrong or has run out. Check it, or ask the store manager for a new one.',
    ...networkRefusalsEn,
    'unknown-station': 'There is no such station; the list may just have changed. Please reload.',
    'name-taken': 'There is already a station called “{{name}}”. Please choose another name.',
    'unknown-counter': 'There is no such counter. Please choose again.',
    'counter-needed': 'A counter station needs a counter.',
    'desk-stays':
      'The host desk is the first station of the store: it can be neither switched off nor used for something else.',
  },
};
