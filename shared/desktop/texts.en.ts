import type { DesktopTexts } from './texts.zh-CN.ts';

export const desktopTextsEn: DesktopTexts = {
  menu: {
    desk: 'Desk',
    leave: 'Leave this hall…',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    reload: 'Reload',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    actualSize: 'Actual size',
    fullScreen: 'Full screen',
    developerTools: 'Developer tools',
    windows: 'Windows',
    bar: 'Counter bar (always on top)',
    displayOff: 'No hall display on this computer',
    displayOn: 'Hall display on monitor {{monitor}} ({{width}}×{{height}})',
    noMonitor: 'No hall display on this computer (no second monitor)',
  },
  tray: {
    running: 'The hall’s host goes on in the background; other stations work as usual',
    open: 'Open the desk',
    quit: 'Quit; other stations stop too',
  },
  otherVersion:
    'This station’s program is of another version than the host. It now shows the host’s own screens and works as usual. Ask regional support to update this station.',
  leaveQuestion:
    'After leaving, this computer is no station of the hall any more; joining again needs a new pairing code. All data is kept at the host.',
  leaveAct: 'Leave',
  stay: 'Stay',
  refusals: {
    'address-wrong':
      '“{{address}}” is no address of a host. Enter it as the host’s page “Stations” shows it, such as 192.168.1.10.',
    'host-unreachable':
      'Cannot reach {{address}}. Check the address, that the host is running, and that its network is on.',
    'certificate-changed':
      '{{address}} now shows another certificate than the one you compared. Nothing was joined. Compare the fingerprint again.',
    'has-a-hall': 'This computer has a hall of its own already and cannot join another host.',
  },
  join: {
    title: 'Join the hall on another computer',
    sentence: 'This computer becomes a station: the screens are here, all data stays at the host.',
    onlyInProgram:
      'In a browser, open the host’s address to pair. This page is for the desktop program only.',
    joined: 'Joined. The program is opening again…',
    ownHall: 'Do not join: set up a hall on this computer',
    address: 'Address of the host',
    addressHint: 'The host shows it under “Settings → Stations”.',
    find: 'Find the host',
    found: 'Host found',
    fingerprint: 'Certificate fingerprint (SHA-256)',
    compare:
      'Compare it with the fingerprint on the host’s page “Stations”. Enter the pairing code only if they are the same; otherwise do not join, and tell regional support.',
    notEncrypted:
      'This host does not encrypt: others on the same network can see what is sent. Use it so only if the store manager agrees.',
    code: 'Pairing code',
    codeHint:
      'The eight digits that the store manager reads from the host’s page “Stations”, good for five minutes.',
    otherAddress: 'Another address',
    act: 'Join',
    instead: 'Is this computer a station? Join the hall on another computer',
  },
  cannotStart: 'Storefront Desk did not start',
  cannotStartBecause: 'Something went wrong at the start. Please tell support this sentence: {{problem}}',
  pageKeepsFailing:
    'The screen keeps failing and the program will close. What was saved is safe. Please open it again; if it goes on, call support.',
};
