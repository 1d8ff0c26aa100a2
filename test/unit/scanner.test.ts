import { clamd } from '../../infra/scanner';
import { EICAR, simulatedScanner, type SimulatedScanner } from '../support/scanner';

async function* chunks(...parts: readonly string[]) {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part));
}

const opened: SimulatedScanner[] = [];
async function scanner(answer?: (verdict: string) => string) {
  const made = await simulatedScanner(answer);
  opened.push(made);
  return made;
}
afterAll(() => Promise.all(opened.map((each) => each.away().catch(() => undefined))));

describe('the scanner', () => {
  it('passes what nothing was found in', async () => {
    expect(await clamd((await scanner()).url).infected(chunks('nothing', ' of note'))).toBe(false);
  });

  it('finds what is in several chunks', async () => {
    const bytes = chunks('before', EICAR.slice(0, 20), EICAR.slice(20), 'after');
    expect(await clamd((await scanner()).url).infected(bytes)).toBe(true);
  });

  it.each([
    ['an error', () => 'INSTREAM size limit exceeded. ERROR\0'],
    ['nothing', () => ''],
    ['half an answer', () => 'stream: '],
    ['OK of something else', () => 'stream: OK but FOUND nothing to say\0'],
  ])('that answers %s has passed nothing', async (_what, answer) => {
    await expect(clamd((await scanner(answer)).url).infected(chunks('x'))).rejects.toThrow('no verdict');
  });

  it('that is away has passed nothing', async () => {
    const gone = await scanner();
    await gone.away();
    await expect(clamd(gone.url).infected(chunks('x'))).rejects.toThrow();
  });

  it('passes a failure to read the bytes on', async () => {
    async function* broken() {
      yield await Promise.resolve(Buffer.from('x'));
      throw new Error('The record is away');
    }
    await expect(clamd((await scanner()).url).infected(broken())).rejects.toThrow('record is away');
  });
});
