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
  network: {
    desk: 'Manager’s computer',
    notSetUp:
      '--network: the hall is not set up yet, and the network stays off. On another computer run ssh -L 8020:127.0.0.1:8020 to this host, open http://127.0.0.1:8020 in its browser for the first set-up, then start again.',
    address: 'The network is on. On the manager’s computer, open {{address}} in a browser.',
    fingerprint: 'Certificate fingerprint (SHA-256): {{fingerprint}}',
    code: 'Pairing code: {{code}} (good for five minutes, once; starting again gives a new one). The manager adds the other stations under Settings → Stations.',
    paired: 'The manager’s computer is paired. Add other stations under Settings → Stations.',
    failed: {
      'port-taken': 'The network is not open: another program has its port. Close it, then start again.',
      'address-gone':
        'The network is not open: this host no longer has the address that was set. Connect its cable, then start again.',
      'certificate-missing':
        'The network is not open: your company’s certificate is gone. Bring it again on this machine under Settings → Stations → Network settings.',
      fault: 'The network is not open, for an unexpected reason. See the log in the data folder.',
    },
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
