import type { HostTexts } from './host-texts.zh-CN.ts';

export const hostTextsEn: HostTexts = {
  refusals: {},
  fetchingElectron:
    'Fetching the Electron runtime, for three minutes at most. Without it the store serves browsers.',
  building: 'Preparing the program and its screens; this takes about half a minute.',
  started: 'Storefront Desk is running. Open {{address}} in a browser on this machine.',
  headless: {
    asked: 'No desktop window, as --headless asks.',
    noDisplay: 'No desktop window: this machine has no display.',
    noRuntime: 'No desktop window: no Electron runtime was found.',
  },
  demoFolder: 'The demo hall lives in the temporary folder {{folder}}; it can be deleted afterwards.',
  startFailures: {
    inUse: 'Another program is using this store’s data ({{holder}}). Close it first, then start again.',
    notADemoHall:
      'The folder {{folder}} holds a real store, which cannot be opened as a demo hall; nothing was changed. Choose another folder with --data, or start without --demo.',
    portTaken: 'Another program has port {{port}}. Close it, or choose another with --port.',
    diskFull:
      'The host’s disk is full, so the store cannot start. Free some space and start again; saved data is safe.',
    badCommandLine: 'The options were not understood: {{problem}}',
    'newer-version':
      'This data comes from a newer version ({{migration}}) and cannot be opened; nothing was changed. Install the newer version.',
    'changed-migration':
      'The program’s files and the data do not fit together ({{migration}}); nothing was changed. Install the program again.',
    'not-a-database':
      'This is not a store’s database ({{migration}}); nothing was changed. Check the folder of --data.',
  },
};
