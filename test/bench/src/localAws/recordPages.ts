import {
  EKSClient,
  paginateListPodIdentityAssociations,
} from '@aws-sdk/client-eks';
import type { RecordedCall } from './RecordedCall';

interface SentRequest {
  path: string;
  query?: Record<string, string>;
  headers: Record<string, string>;
}

/** Lists every page of the clusters' associations by the SDK's client, and keeps what it sent. */
export async function recordPages(
  url: string,
  clusterNames: readonly string[],
): Promise<{ calls: RecordedCall[]; associations: number }> {
  const sent: SentRequest[] = [];
  const client = new EKSClient({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  client.middlewareStack.add(
    next => args => {
      sent.push(args.request as SentRequest);
      return next(args);
    },
    { step: 'deserialize', priority: 'low' },
  );
  let associations = 0;
  for (const clusterName of clusterNames) {
    const pages = paginateListPodIdentityAssociations(
      { client, pageSize: 100 },
      { clusterName },
    );
    for await (const page of pages) {
      associations += page.associations!.length;
    }
  }
  client.destroy();
  const calls: RecordedCall[] = [];
  for (const { path, query = {}, headers } of sent) {
    const search = new URLSearchParams(query).toString();
    const target = search ? `${path}?${search}` : path;
    const response = await fetch(`${url}${target}`, { headers });
    if (!response.ok) {
      throw new Error(`${target}: ${await response.text()}`);
    }
    calls.push({
      path: target,
      headers,
      contentType: response.headers.get('content-type') ?? '',
      body: await response.text(),
    });
  }
  return { calls, associations };
}
