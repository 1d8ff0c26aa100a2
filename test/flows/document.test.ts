import { flowDocuments, writtenDocuments } from './document';

/** As the formatter leaves it: tables are padded, and lines are wrapped. */
const shape = (text: string) => text.replaceAll(/[-\s]+/g, ' ');

describe('docs/flows', () => {
  it('is what the rules of the flows say; else: npm run flows -- document', () => {
    const shaped = (pages: ReadonlyMap<string, string>) =>
      Object.fromEntries([...pages].map(([file, text]) => [file, shape(text)]));
    expect(shaped(writtenDocuments())).toEqual(shaped(flowDocuments()));
  });
});
