// The arrows of the house: rooms import one way, down this list, and the core never touches Node.
const ROOMS = [
  'record',
  'language',
  'page',
  'attribution',
  'statement',
  'speaker',
  'compare',
  'export',
  'listen',
  'archive',
  'speech',
  'intake',
  'server',
  'cli',
];
const CORE = ['record', 'language', 'page', 'attribution', 'statement', 'speaker', 'compare', 'export', 'listen'];

const oneWay = ROOMS.map((room, i) => ({
  name: `arrows-${room}`,
  comment: `src/${room} may import only rooms above it in the order of the data (ARCHITECTURE.md)`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${ROOMS.slice(i + 1).join('|') || 'nothing'})/` },
}));

/** Parts of the archive, each entered through its index.ts as the rooms are; in the order of the data. */
const ARCHIVE = ['query', 'database', 'pages', 'migrations', 'speakers', 'leaders', 'families', 'copies', 'search', 'follow', 'bulk'];

const archiveParts = ARCHIVE.map((part, i) => ({
  name: `arrows-archive-${part}`,
  comment: `src/archive/${part} imports only parts before it, and those through their index.ts`,
  severity: 'error',
  from: { path: `^src/archive/${part}/` },
  to: { path: `^src/archive/((${ARCHIVE.slice(i + 1).join('|') || 'nothing'})/|(?!${part}/)[a-z]+/(?!index\\.ts$))` },
}));

const publicFile = ROOMS.map((room) => ({
  name: `public-file-${room}`,
  comment: `from outside, src/${room} is entered through its index.ts`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${room}/` },
  to: { path: `^src/${room}/`, pathNot: `^src/${room}/(index|main)\\.ts$` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    ...publicFile,
    ...archiveParts,
    {
      name: 'public-file-archive-parts',
      severity: 'error',
      from: { path: '^src/archive/[a-z-]+\\.ts$' },
      to: { path: '^src/archive/[a-z]+/(?!index\\.ts$)' },
    },
    {
      name: 'core-is-browser-safe',
      severity: 'error',
      comment: 'the reading engine runs in a web page',
      from: { path: `^src/((${CORE.join('|')})/|read\\.ts|check\\.ts|compare-records\\.ts|core\\.ts)`, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-on-the-core',
      severity: 'error',
      comment: 'the web app runs in browsers: of the house it may enter the core rooms, through their public files',
      from: { path: '^web/', pathNot: '\\.config\\.ts$' },
      to: { path: '^src/', pathNot: `^src/((${CORE.join('|')})/index|read|core|check)\\.ts$`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-without-node',
      severity: 'error',
      from: { path: '^web/', pathNot: '\\.config\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'nothing-on-the-web', severity: 'error', comment: 'the web app is a face: nothing stands on it', from: { path: '^src/' }, to: { path: '^web/' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'a file that nothing imports is dead',
      from: { orphan: true, path: '^(src|web)/', pathNot: 'extension/background\\.js$|\\.test\\.ts$|\\.d\\.ts$|\\.config\\.ts$' },
      to: {},
    },
    {
      name: 'not-unreachable',
      severity: 'error',
      comment: 'product code that no entry reaches is dead',
      from: { path: '^src/(index|core)\\.ts$|^src/cli/main\\.ts$|^src/intake/(engine/worker|pdf-thread)\\.ts$' },
      to: {
        path: '^src/',
        pathNot: '\\.test\\.ts$|\\.d\\.ts$|^src/(index|core)\\.ts$|^src/cli/main\\.ts$|^src/intake/(engine/worker|pdf-thread)\\.ts$',
        reachable: false,
      },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'], pathNot: 'onnxruntime-node|wasm-media-encoders' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
