import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

// What the embedded AWS is compared with: the same bytes for the same paths, and no thought in between.
const calls = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const answers = new Map(calls.map(call => [call.path, call]));

const server = createServer((request, response) => {
  const answer = answers.get(request.url);
  request.resume();
  request.on('end', () => {
    response.writeHead(answer ? 200 : 404, {
      'content-type': answer?.contentType ?? 'text/plain',
      'content-length': Buffer.byteLength(answer?.body ?? ''),
    });
    response.end(answer?.body);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(
    `listening on http://127.0.0.1:${server.address().port}\n`,
  );
});
process.once('SIGTERM', () => server.close(() => process.exit()));
