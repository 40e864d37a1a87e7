import type { FilesTexts } from './texts.zh-CN.ts';

export const filesTextsEn: FilesTexts = {
  jobs: {
    'remove-unreferenced': 'Clear files that nothing has used for a week',
  },
  photo: {
    take: 'Take a photo',
    choose: 'Choose photos',
    folder: 'Choose a folder',
    stop: 'Stop',
    progress: 'Photos: {{done}} of {{of}} done. You can go on working.',
    progressLabel: 'Progress of the photos',
    leftOut: 'Not used: {{count}}. All other photos are there.',
    more: 'and {{count}} more',
    understood: 'Understood',
    loading: 'Fetching the photo',
    cannotShow: 'The photo cannot be fetched now. It appears again when the host is back.',
    problems: {
      heic: '{{name}}: a HEIC photo, which cannot be opened here. Set the phone’s camera to “Most compatible” and take it again, or save it as JPEG first.',
      broken: '{{name}}: the photo is damaged and cannot be opened. Take it again, or use the original file.',
      'not-a-picture': '{{name}}: this is not a photo.',
      'too-large':
        '{{name}}: larger than 50 MB. Set the camera to a smaller size and take it again, or make it smaller first.',
      'not-kept': '{{name}}: did not reach the host. Choose it again once the host is back.',
      unreadable:
        '{{name}}: the file cannot be read. The stick may have been pulled out; plug it in and choose again.',
    },
    mark: {
      circle: 'Circle',
      arrow: 'Arrow',
      undo: 'Undo',
      done: 'Done',
      cancel: 'No marks',
      field: 'Draw marks on the photo with a finger',
    },
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
