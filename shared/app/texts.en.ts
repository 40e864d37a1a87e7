import type { AppTexts } from './texts.zh-CN.ts';

export const appTextsEn: AppTexts = {
  product: 'Storefront Desk',
  places: {
    live: 'Live',
    service: 'Service',
    inspection: 'Inspection',
    team: 'Team',
    reports: 'Reports',
    settings: 'Settings',
  },
  placeNames: {
    standards: 'Standard photos',
    fiveS: '5S rounds',
    fiveSViews: '5S views',
    special: 'Special business',
    firstContact: 'First contact',
    lostFound: 'Lost and found',
    dailyShow: 'Daily show',
    actions: 'Corrective actions',
    redTags: 'Red tags',
    repairs: 'Repairs',
    cleaning: 'Cleaning duty',
  },
  navigation: 'Main navigation',
  demo: 'invented data',
  diskLow: 'The host’s disk is nearly full. Please make room soon, or nothing can be saved any more.',
  clockAhead: 'The host’s clock was set back; time is being worked out. Please check the clock of the host.',
  lost: 'The host cannot be reached. Reconnecting. What you have typed is still here.',
  language: '中文',
  light: 'Light',
  dark: 'Dark',
  notFound: 'There is no such page',
  notFoundHint: 'The address may be mistyped, or this page is not open yet.',
  notAllowed: 'This page is not for you',
  notAllowedHint: 'Ask one of these people, or let them sign in here.',
  allowedAre: 'Who may use it: ',
  home: 'Back to Live',
  broken: 'Something went wrong on this page',
  brokenHint:
    'Nothing else is affected. Please reload; if it happens again, tell support the sentence below.',
  reload: 'Reload',
  browserTooOld:
    'The browser on this computer is too old for Storefront Desk. Please use Chrome or Edge 109 or later; on Windows 7, version 109. If you do not know how to install it, ask your store manager or system support.',
  scriptsNeeded:
    'JavaScript is switched off in this browser, and Storefront Desk cannot open. Please allow it in the browser’s settings and reload, or ask your store manager.',
  gallery: 'Style',
};
