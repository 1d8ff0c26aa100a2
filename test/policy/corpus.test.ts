import { readFileSync } from 'node:fs';

import { decide } from '../../activities/policy/decide';
import { corpus, outcomeOf, readCorpus } from './tool/corpus';
import { rulesDocument, RULES_DOCUMENT } from './tool/document';

describe('the corpus of decisions', () => {
  it('is decided today as it was recorded; who gains and loses: npm run policy -- diff HEAD, then -- record', () => {
    const recorded = readCorpus();
    const changed = corpus()
      .map((each) => ({ name: each.name, was: recorded.get(each.name), is: outcomeOf(decide, each) }))
      .filter(({ was, is }) => was !== is);
    expect(changed).toEqual([]);
    expect(recorded.size).toBe(corpus().length);
  });
});

describe('docs/rules.md', () => {
  it('is what the rules and the sentences about them say; else: npm run policy -- document', () => {
    expect(readFileSync(RULES_DOCUMENT, 'utf8')).toBe(rulesDocument());
  });
});
