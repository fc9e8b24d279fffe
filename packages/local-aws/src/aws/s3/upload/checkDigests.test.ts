import { checksumAlgorithms } from './checkDigests';

describe('checksumAlgorithms', () => {
  it.each(Object.entries(checksumAlgorithms))(
    '%s gives as many bytes as it says, and others for another body',
    async (_, { bytes, digest }) => {
      const one = await digest(Buffer.from('one'));
      expect(one).toHaveLength(bytes);
      await expect(digest(Buffer.from('one'))).resolves.toEqual(one);
      await expect(digest(Buffer.from('two'))).resolves.not.toEqual(one);
    },
  );
});
