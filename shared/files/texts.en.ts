import type { FilesTexts } from './texts.zh-CN.ts';

export const filesTextsEn: FilesTexts = {
  jobs: {
    'remove-unreferenced': 'Clear files that nothing has used for a week',
  },
  refusals: {
    'bad-name': 'This is not the number of a file. Please choose the file again.',
    'hash-mismatch': 'The file was damaged on its way and was not saved. Please send it again.',
    'kind-not-allowed':
      'Files of this kind cannot be kept. Photos (JPEG, PNG, WebP), PDF, Excel (.xlsx), CSV and plain text can.',
    unknown: 'There is no such file. It may have been cleared away; please reload.',
    missing:
      'The record is there but the file has gone from the host’s disk. Please send it again, or ask support to fetch it from a backup.',
    damaged:
      'This file is damaged on the host’s disk. Please send it again, or ask support to fetch it from a backup.',
  },
};
