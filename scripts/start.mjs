import { join } from 'node:path';
import { answers, isFree } from './ports.mjs';
import { startProcess, stopAll } from './processes.mjs';
import { setUp } from './setUp.mjs';

const APP = 3000;
const BACKEND = 7007;
const AWS = 4566;
const READINESS = `http://localhost:${BACKEND}/.backstage/health/v1/readiness`;

/** `npm start`: the embedded AWS with its demo account, the backend and the app, until Ctrl-C. */
export async function run({ root, calledByYarn }) {
  setUp({ root, calledByYarn });
  await checkPorts();
  const awsPort = (await isFree(AWS, '127.0.0.1')) ? AWS : 0;
  const awsUrl = await startLocalAws(root, awsPort);

  console.log('Starting the portal …');
  // Two processes and not one `repo start`, which stays up without a word when the backend ends.
  startPackage(root, 'backend', { LOCAL_AWS_URL: awsUrl });
  startPackage(root, 'app', { BROWSER: process.env.BROWSER ?? 'none' });

  const signal = AbortSignal.timeout(180_000);
  try {
    await answers(READINESS, { signal });
    await answers(`http://localhost:${APP}`, { signal });
  } catch (error) {
    console.error(`The portal did not get ready: ${error.message}.`);
    await stopAll(1);
    return;
  }
  console.log(`
The portal is ready. You are signed in as a guest of a small demo company.

  All services      http://localhost:${APP}
  A service's tab   http://localhost:${APP}/catalog/default/component/app1/aws-access
  New service       http://localhost:${APP}/create

  The embedded AWS listens on ${awsUrl} (access key test, secret test). Ctrl-C stops everything.
`);
}

async function checkPorts() {
  for (const port of [APP, BACKEND]) {
    if (await isFree(port)) {
      continue;
    }
    console.error(
      `Port ${port} is in use, and the portal needs it. Stop what listens there (another portal, perhaps), then try again.`,
    );
    process.exit(1);
  }
}

function startLocalAws(root, port) {
  return new Promise(resolve => {
    startProcess(
      process.execPath,
      [join(root, 'packages/local-aws/bin/local-aws'), '--port', String(port)],
      {
        cwd: root,
        onLine: line => {
          console.log(line);
          const url = /http:\/\/\S+/.exec(line);
          if (url) {
            resolve(url[0]);
          }
        },
        onEnd: code => {
          console.error(`The embedded AWS ended with exit code ${code}.`);
          stopAll(1);
        },
      },
    );
  });
}

function startPackage(root, name, env) {
  startProcess('yarn', ['workspace', name, 'start'], {
    cwd: root,
    env,
    onLine: line => {
      if (line.trim()) {
        console.log(`[${name}] ${line}`);
      }
    },
    onEnd: code => {
      console.error(`The ${name} ended with exit code ${code}; see above.`);
      stopAll(1);
    },
  });
}
