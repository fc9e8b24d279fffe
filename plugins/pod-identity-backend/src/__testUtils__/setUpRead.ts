import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { ana } from './people';
import { bucket, setUpAsked, type Asked } from './setUpAsked';
import type { Fault } from './startFaultyAws';

/** Whether an object of the workshop's bucket may be read, asked of everybody. */
export const whoReads = {
  action: 's3:GetObject',
  resource: `s3://${bucket}/customer1.txt`,
};

/** Who asks without being a person, and how they are refused. */
export const notPeople: [who: string, authorization: string, status: number][] =
  [
    ['nobody', mockCredentials.none.header(), 401],
    ['a service on its own behalf', mockCredentials.service.header(), 403],
  ];

/** A portal that is read, with the AWS behind it. Both are there once the tests run. */
export interface Read extends Pick<Asked, 'aws' | 'portal'> {
  /** What a service has. */
  see(name: string, user?: string): ReturnType<Asked['portal']['get']>;
  /** Who may do something. */
  whoCan(user?: string, body?: object): ReturnType<Asked['portal']['post']>;
  /** How often AWS was called so: `iam:GetRole`. */
  countOf(call: string): number;
  /** The same requests past the proxy, as another plugin makes them. */
  seeAs(name: string, authorization: string): request.Test;
  whoCanAs(authorization: string): request.Test;
  /** Sends a request and goes away when AWS is first called so. Resolves once AWS would have noticed any call after it. */
  leaveAt(
    call: string,
    path: string,
    init?: { method: string; body: object },
  ): Promise<void>;
}

/** Starts an AWS and a portal for the tests of a file, and forgets before each what was called. */
export function setUpRead(): Read {
  const asked = setUpAsked();
  const past = (method: 'get' | 'post', path: string, authorization: string) =>
    request(asked.portal.server)
      [method](`/api/pod-identity${path}`)
      .set('Authorization', authorization);

  return {
    get aws() {
      return asked.aws;
    },
    get portal() {
      return asked.portal;
    },
    see: (name, user = ana) => asked.portal.get(accessOf(name), user),
    whoCan: (user = ana, body = whoReads) =>
      asked.portal.post('/who-can', user, body),
    countOf: call => asked.aws.calls.filter(each => each === call).length,
    seeAs: (name, authorization) => past('get', accessOf(name), authorization),
    whoCanAs: authorization =>
      past('post', '/who-can', authorization).send(whoReads),
    async leaveAt(call, path, init) {
      const controller = new AbortController();
      asked.aws.faults.set(call, leaving(controller));
      const { port } = asked.portal.server.address() as { port: number };
      await expect(
        fetch(`http://127.0.0.1:${port}/api/pod-identity${path}`, {
          method: init?.method,
          headers: {
            Authorization: mockCredentials.user.header(ana),
            'Content-Type': 'application/json',
          },
          body: init && JSON.stringify(init.body),
          signal: controller.signal,
        }),
      ).rejects.toThrow(/abort/i);
      await after(600);
    },
  };
}

/** Where the access of a service is read. */
export function accessOf(name: string): string {
  return `/entities/component/default/${name}/access`;
}

function leaving(controller: AbortController): Fault {
  return async (_input, goOn) => {
    controller.abort();
    await after(200);
    return goOn();
  };
}

function after(milliseconds: number): Promise<void> {
  return new Promise(done => {
    setTimeout(done, milliseconds);
  });
}
