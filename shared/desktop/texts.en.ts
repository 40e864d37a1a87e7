import type { DesktopTexts } from './texts.zh-CN.ts';

export const desktopTextsEn: DesktopTexts = {
  menu: {
    desk: 'Desk',
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
  },
  cannotStart: 'Storefront Desk did not start',
  cannotStartBecause: 'Something went wrong at the start. Please tell support this sentence: {{problem}}',
  pageKeepsFailing:
    'The screen keeps failing and the program will close. What was saved is safe. Please open it again; if it goes on, call support.',
};
