import type { StandardTexts, standardActsZh, standardRefusalsZh } from './standard-texts.zh-CN.ts';

export const standardActsEn: typeof standardActsZh = {
  setStandard: 'Make a photo the standard',
  removeStandard: 'Take a standard photo back',
  exportStandards: 'Export the standard pack',
  importStandards: 'Import a standard pack',
};

export const standardRefusalsEn: typeof standardRefusalsZh = {
  'item-unknown': 'The checklist has no such item. Please reload and try again.',
  'standard-unknown': 'This standard photo has been taken back already.',
  'no-standards': 'This hall has no standard photos of its own to export.',
};

export const standardTextsEn: StandardTexts = {
  standards: {
    title: 'Standard photos',
    sentence: '{{count}} of {{items}} items have a standard photo.',
    fromHalls: '{{count}} of them came from a model hall.',
    caption: 'Items',
    item: 'Item',
    state: 'Standard photo',
    own: 'Own',
    fromHall: 'From {{hall}}',
    missing: 'None yet',
    choose: 'Choose an item to see its standard and its last photo.',
    standard: 'Standard',
    latest: 'Last round',
    latestOn: 'Last round ({{date}})',
    noStandard: 'There is no standard yet. Take a photo of it as it should be, or use one of a round.',
    noLatest: 'No round of the last three months took a photo of this item.',
    useLatest: 'Make the last photo the standard',
    takeNew: 'Take or choose a new standard photo',
    remove: 'Take back',
    history: 'Earlier standards',
    setOn: '{{date}} {{by}}',
    export: 'Export the pack',
    import: 'Import a pack',
    exported:
      '{{parts}} files with {{photos}} standard photos were saved. Copy them to a stick for other halls.',
    imported: '{{photos}} standard photos of {{from}} were taken in.',
    importedSome:
      '{{photos}} standard photos of {{from}} were taken in; {{unknown}} are of items that this hall does not have and are not shown.',
    already: 'This pack of {{from}} was taken in before. Nothing was changed.',
    trust: 'The digits agree: trust and import',
    photoOf: '{{what}} of {{code}}',
  },
};
