import { readFileSync } from 'node:fs';

import { guardOf, GUARDS, waysOut, waysOutDocument, WAYS_OUT_DOCUMENT } from './tool/ways-out';

const shape = (text: string) => text.replaceAll(/[ -]+/g, ' ');

describe('every way out', () => {
  const ways = waysOut();

  it.each(ways)('of kind $kind in $file has something that guards it', (way) => {
    expect(guardOf(way)).toBeDefined();
  });

  it('is still there, where it is said what guards it', () => {
    const found = new Set(ways.map(({ kind, file }) => `${kind} ${file}`));
    expect(Object.keys(GUARDS).filter((each) => !found.has(each))).toEqual([]);
  });

  it('stands in docs/ways-out.md; else: npm run policy -- document', () => {
    // Prettier aligns the tables; what they say is what counts.
    expect(shape(readFileSync(WAYS_OUT_DOCUMENT, 'utf8'))).toBe(shape(waysOutDocument()));
  });
});
