/**
 * The floors and rooms of the house (docs/architecture.md), as rules that can fail.
 * A room imports rooms of earlier or its own group, never of later ones; nothing runs in a circle.
 */
const groups = [
  ['call', 'time', 'random', 'database', 'events', 'design'],
  ['store', 'staff'],
  [
    'stations',
    'findings',
    'printing',
    'files',
    'sheets',
    'jobs',
    'exchange',
    'checklists',
    'corrective-actions',
  ],
  ['queue'],
  ['special-service', 'first-contact', 'lost-found', 'ratings', 'campaigns'],
  ['five-s', 'mystery-shopping', 'training', 'coaching'],
  ['briefing', 'reports'],
  ['api', 'audit', 'desktop', 'lan', 'upkeep', 'simulation', 'app'],
];

const floors = '(?:shared|db|main|renderer)';
const room = (names) => `^${floors}/(?:${names.join('|')})/`;

const roomWithoutGroup = { path: `^${floors}/[^/]+/`, pathNot: [room(groups.flat()), '^db/migrations/'] };

const groupRules = groups.slice(0, -1).map((names, index) => ({
  name: `group-${index}-imports-no-later-group`,
  comment: 'A room imports rooms of earlier or its own group only.',
  severity: 'error',
  from: { path: room(names) },
  to: { path: room(groups.slice(index + 1).flat()) },
}));

export default {
  forbidden: [
    {
      name: 'shared-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(db|main|renderer|tests|scripts)/' },
    },
    {
      name: 'db-imports-shared-only',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(main|renderer|tests|scripts)/' },
    },
    {
      name: 'main-imports-db-and-shared-only',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^(renderer|tests|scripts)/' },
    },
    {
      name: 'renderer-imports-shared-only',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(db|main|tests|scripts)/' },
    },
    {
      name: 'shared-and-renderer-know-no-node',
      severity: 'error',
      from: { path: '^(shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'every-room-has-a-group',
      comment: 'A new room must be given its group in this file.',
      severity: 'error',
      from: {},
      to: roomWithoutGroup,
    },
    {
      name: 'a-room-without-a-group-imports-nothing',
      comment: 'So that it is noticed before anybody imports it.',
      severity: 'error',
      from: roomWithoutGroup,
      to: {},
    },
    ...groupRules,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(worker|url|inline|raw)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^out/', '^dist/'] },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
