import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { contractText } from '../../api/contract/document';

/** Words of a score, a ranking or a prediction about a person, as names of properties, columns and functions. */
const SCORING =
  /\b\w*(?:risk_?(?:score|level|class|model|index)|(?:person|subject|threat|danger|radicali[sz]ation)_?(?:score|rank|rating|index)|scor(?:e|ing)_?(?:of|for|person|subject)|rank(?:ing)?_?(?:of|by)_?(?:person|subject|risk|danger)|propensity|recidivism_?(?:score|rate|prediction)|predict(?:ion|ed|or)?_?(?:of|risk|person|offen[cs]e)|likelihood|profil(?:e|ing)_?(?:of|person|subject))\w*\b/i;

/** Where a score could be kept, computed or shown. The rule and its tests speak of scoring, to forbid it. */
function files(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return files(path);
    return /\.(ts|yaml|cedar|cedarschema)$/.test(each.name) && each.name !== 'R20-no-scoring.cedar' ? [path] : [];
  });
}

/** The action exists to be forbidden. */
const withoutTheProhibition = (text: string) => text.replaceAll('scorePersons', '');

describe('R20: scoring and ranking of persons', () => {
  it.each(['workflows', 'activities', 'api', 'infra', 'openapi'])('R20: has no place in %s', (folder) => {
    for (const file of files(folder)) {
      const [found] = SCORING.exec(withoutTheProhibition(readFileSync(file, 'utf8'))) ?? [];
      expect({ file, found }).toEqual({ file, found: undefined });
    }
  });

  it('R20: finds no number about a person in the contract', () => {
    const numbers = [...contractText.matchAll(/^\s+(\w+): \{ type: (?:number|integer)[^\n]*x-category: (\w+)/gm)];
    const personal = numbers.filter(
      ([, , category]) => !['meta', 'administrative', 'inherit'].includes(category ?? ''),
    );
    expect(personal.map(([, name]) => name)).toEqual([]);
  });

  it.each(['riskScore', 'threat_rank', 'radicalisationIndex', 'predictedRisk_of', 'likelihood', 'riskLevel'])(
    'R20: would be found when it is called %s',
    (name) => {
      expect(SCORING.test(`  ${name}: { type: number }`)).toBe(true);
    },
  );
});
