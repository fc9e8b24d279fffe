import { changedFiles } from './changedFiles';

const file = (path: string, text: string, executable = false) => ({
  path,
  content: Buffer.from(text),
  executable,
});

describe('changedFiles', () => {
  const readme = file('README.md', 'hello');
  const run = file('run.sh', 'echo', true);

  it.each([
    ['nothing', [readme, run], [run, readme], []],
    ['content', [readme], [file('README.md', 'bye')], ['README.md']],
    ['mode', [run], [file('run.sh', 'echo')], ['run.sh']],
    ['a file more', [readme], [readme, run], ['run.sh']],
    ['a file less', [readme, run], [readme], ['run.sh']],
    ['everything', [run], [readme], ['README.md', 'run.sh']],
  ])('tells %s', (_, before, after, expected) => {
    expect(changedFiles(before, after)).toEqual(expected);
  });
});
