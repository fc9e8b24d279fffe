/** Form fields of templates. */
export const fieldMessages = {
  loading: 'Loading the choices…',
  failed: {
    title: 'The choices could not be read',
    description:
      '{{message}} Try again; if the problem persists, tell the platform team.',
  },
  retry: 'Try again',
  incomplete: 'The list may be incomplete',
  placement: {
    title: 'Where the service runs',
    cluster: 'Cluster',
    namespace: 'Namespace',
    chooseCluster: 'Choose a cluster',
    chooseNamespace: 'Choose a namespace',
    noNamespace:
      'No namespace is open to your teams. Ask the platform team to add one under podIdentity.namespaces.',
    noNamespaceForOwner:
      'No namespace is open to {{owner}}. Ask the platform team to add one under podIdentity.namespaces, or choose another owner.',
    noCluster:
      'No cluster is configured. Ask the platform team to add one under podIdentity.clusters.',
  },
  access: {
    title: 'What it may do',
    description:
      'Each grant is one thing that its pods may do in AWS. Other access can be added later.',
    none: 'Nothing yet.',
    row: 'Grant {{number}}',
    choose: 'Choose what it may do',
    add: 'Add a grant',
    remove: 'Remove grant {{number}}',
  },
  bucket: {
    title: 'Bucket',
  },
  resource: {
    choose: 'Choose a {{noun}}',
    inAccount: 'in account {{accountId}}',
    none: 'No {{noun}} is open to templates. Ask the platform team to add one under podIdentity.grants.{{limit}}.',
    noneInAccount:
      'No {{noun}} is open in the account of cluster {{cluster}}. Ask the platform team to add one under podIdentity.grants.{{limit}}.',
  },
  tags: {
    title: 'Tags of the objects',
    description:
      'Pods may read the objects that carry all of these tags. The value comes from the pod itself, or is fixed.',
    row: 'Tag {{number}}',
    key: 'Tag key',
    from: 'Value',
    value: 'Fixed value',
    add: 'Add a tag',
    remove: 'Remove tag {{number}}',
    removeKey: 'Remove tag {{key}}',
    keyMissing: 'Give the tag a key, or remove the row.',
    keyTwice: 'Another row already uses this key.',
    valueMissing: 'Give the tag a value.',
    source: {
      namespace: 'the namespace of the pod',
      'service-account': 'the service account of the pod',
      'cluster-name': 'the name of the cluster',
      'cluster-arn': 'the ARN of the cluster',
      literal: 'a fixed text',
    },
  },
  validation: {
    cluster: 'Choose a cluster.',
    namespace: 'Choose a namespace.',
    kind: 'Choose what it may do, or remove the grant.',
    tag: 'Add at least one tag.',
    tagRow: 'Complete every tag, or remove its row.',
  },
  serviceAccountName: {
    title: 'Service account',
    description:
      'The name of the Kubernetes service account: lower-case letters, digits, - and dots.',
  },
} as const;
