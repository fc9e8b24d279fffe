import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What the Pod Identity Agent of a node does: takes the token that a pod's SDK shows, exchanges it at EKS Auth, and gives
 * the credentials in the form of container credentials.
 * https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html
 */
export class PodIdentityAgent {
  private constructor(private readonly server: Server) {}

  static async start(endpoint: string, cluster: string) {
    const server = createServer(async (request, response) => {
      const answer = await fetch(
        `${endpoint}/clusters/${cluster}/assume-role-for-pod-identity`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ token: request.headers.authorization }),
        },
      );
      const { credentials, message } = await answer.json();
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(
          credentials
            ? {
                AccessKeyId: credentials.accessKeyId,
                SecretAccessKey: credentials.secretAccessKey,
                Token: credentials.sessionToken,
                Expiration: new Date(
                  credentials.expiration * 1000,
                ).toISOString(),
              }
            : { message },
        ),
      );
    });
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    return new PodIdentityAgent(server);
  }

  /** What EKS puts into a container's environment, less the address that only a node has. */
  environment(tokenFile: string): NodeJS.ProcessEnv {
    const { port } = this.server.address() as AddressInfo;
    return {
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}/v1/credentials`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile,
    };
  }

  async stop(): Promise<void> {
    await new Promise(resolve => {
      this.server.close(resolve);
      this.server.closeAllConnections();
    });
  }
}
