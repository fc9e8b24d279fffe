/** One service account named by an annotation, or why it could not be read. */
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

/** Reads the annotation `aws.amazon.com/eks-pod-identity`. Never throws; never drops an item. */
export function parseAnnotation(_value: string): AnnotationItem[] {
  throw new Error('pending');
}
