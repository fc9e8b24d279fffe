/**
 * Which way imports go. Product code keeps to this; tests may look anywhere.
 * What each room is for stands in ARCHITECTURE.md.
 *
 * Floors are listed from the top. A room imports from the floors below its own, never from those above, nor from a room beside
 * it.
 */

const packages = [
  ['packages/app', 'packages/backend', 'packages/local-aws'],
  [
    'plugins/pod-identity',
    'plugins/pod-identity-backend',
    'plugins/scaffolder-backend-module-pod-identity',
  ],
  ['plugins/pod-identity-node'],
  ['plugins/pod-identity-common'],
  ['packages/iam-policy'],
];

const rooms = [
  {
    in: 'plugins/pod-identity/src',
    floors: [
      ['legacy'],
      ['tab', 'card', 'fields'],
      ['chain', 'role', 'trust', 'grants', 'ask'],
      ['findings'],
      ['documents'],
      ['ui'],
      ['view', 'messages', 'api'],
    ],
  },
  {
    in: 'plugins/pod-identity-backend/src',
    floors: [['service'], ['aws'], ['config', 'schema']],
  },
  {
    in: 'plugins/pod-identity-backend/src/service',
    floors: [['see', 'ask', 'grant'], ['reading']],
  },
  {
    in: 'plugins/pod-identity-common/src',
    floors: [
      ['see', 'ask', 'grant', 'api'],
      ['services'],
      ['subject'],
      ['words'],
      ['model'],
    ],
  },
  {
    in: 'plugins/pod-identity-common/src/services',
    floors: [
      ['s3', 'dynamodb', 'sqs', 'sns', 'secretsmanager'],
      ['kms'],
      ['findings', 'grants'],
    ],
  },
  {
    in: 'packages/iam-policy/src',
    floors: [['actions', 's3', 'evaluate'], ['document'], ['match']],
  },
  {
    in: 'packages/local-aws/src',
    floors: [
      ['cli'],
      ['server'],
      ['stateFile'],
      ['services'],
      ['demo'],
      ['aws'],
      ['saved', 'seed'],
      ['platform'],
      ['document', 'wire'],
    ],
  },
  {
    in: 'packages/local-aws/src/aws',
    floors: [
      ['eksAuth'],
      ['eks', 'sts'],
      ['iam', 's3', 'dynamodb', 'sqs', 'sns', 'secretsmanager', 'cloudtrail'],
      ['module'],
    ],
  },
];

const SDK = ['@aws-sdk/**', '@smithy/**'];

/** What packages, but for the folder `except`, do not import from elsewhere. */
const modules = [
  {
    in: ['packages/iam-policy'],
    modules: [...SDK, '@backstage/**', '/node:*'],
    message: 'iam-policy is pure, runs in a browser and knows no framework.',
  },
  {
    in: ['plugins/pod-identity-common'],
    modules: [...SDK, '@backstage/backend-*', '/node:*'],
    message: 'The domain is pure and runs in a browser.',
  },
  {
    in: ['plugins/pod-identity-backend'],
    except: 'src/aws',
    modules: [...SDK, '**/aws/*'],
    message:
      'Only src/aws speaks to the SDK; everything else imports what its index exports.',
  },
  {
    in: [
      'packages/app',
      'packages/backend',
      'plugins/pod-identity',
      'plugins/pod-identity-node',
      'plugins/scaffolder-backend-module-pod-identity',
    ],
    modules: SDK,
    message: 'Only the backend plugin speaks to AWS.',
  },
];

module.exports = { packages, rooms, modules };
