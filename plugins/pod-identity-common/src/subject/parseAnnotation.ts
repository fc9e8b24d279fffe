import { parseClusterArn } from './names/parseClusterArn';
import { isNamespaceName, isServiceAccountName } from './names/kubernetesNames';

/**
 * One service account named by an annotation, or why it could not be read.
 *
 * @public
 */
export type AnnotationItem =
  | {
      ok: true;
      text: string;
      /** Cluster name or ARN, as written. */
      cluster: string;
      namespace: string;
      serviceAccount: string;
    }
  | { ok: false; text: string; message: string };

/**
 * Reads the annotation `aws.amazon.com/eks-pod-identity`: `<cluster>/<namespace>/<serviceAccount>`, several separated by
 * commas; the cluster by name or ARN. Never throws. Drops no item, save that one named again stands once.
 *
 * @public
 */
export function parseAnnotation(value: string): AnnotationItem[] {
  const texts = value
    .split(',')
    .map(text => text.trim())
    .filter(text => text !== '');
  const items = new Map(
    texts.map(parseItem).map(item => [identityOf(item), item]),
  );
  return [...items.values()];
}

/** Items that name the same service account are one. */
function identityOf(item: AnnotationItem): string {
  return item.ok
    ? [item.cluster, item.namespace, item.serviceAccount].join('/')
    : item.text;
}

const form =
  'write <cluster>/<namespace>/<serviceAccount>, such as prod/payments/payments-api';

function parseItem(text: string): AnnotationItem {
  const parts = splitItem(text);
  if (!parts) {
    return refused(text, `is not three names separated by slashes: ${form}.`);
  }
  const [cluster, namespace, serviceAccount] = parts;
  if (!isCluster(cluster)) {
    return refused(
      text,
      `names the cluster "${cluster}", which is neither a cluster name nor a cluster ARN: ${form}.`,
    );
  }
  if (!isNamespaceName(namespace)) {
    return refused(
      text,
      `names the namespace "${namespace}", which Kubernetes does not allow: use at most 63 lower-case letters, digits and hyphens.`,
    );
  }
  if (!isServiceAccountName(serviceAccount)) {
    return refused(
      text,
      `names the service account "${serviceAccount}", which Kubernetes does not allow: use at most 253 lower-case letters, digits, hyphens and dots.`,
    );
  }
  return { ok: true, text, cluster, namespace, serviceAccount };
}

/** A cluster ARN holds one slash, so an item that starts with one has four parts. */
function splitItem(text: string): [string, string, string] | undefined {
  const parts = text.split('/').map(part => part.trim());
  if (text.startsWith('arn:')) {
    const [start, name, ...rest] = parts;
    return rest.length === 2
      ? [`${start}/${name}`, rest[0], rest[1]]
      : undefined;
  }
  return parts.length === 3 ? [parts[0], parts[1], parts[2]] : undefined;
}

function isCluster(text: string): boolean {
  return text.startsWith('arn:')
    ? parseClusterArn(text) !== undefined
    : /^[0-9A-Za-z][A-Za-z0-9_-]{0,99}$/.test(text);
}

function refused(text: string, message: string): AnnotationItem {
  return { ok: false, text, message: `"${text}" ${message}` };
}
