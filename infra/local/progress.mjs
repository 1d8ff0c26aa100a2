/** One line for each part of the work: what it is, how it goes, how long it takes. */
const terminal = process.stdout.isTTY === true;
const colour = terminal && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
export const bold = (text) => paint('1', text);
export const dim = (text) => paint('2', text);
export const green = (text) => paint('32', text);
export const red = (text) => paint('31', text);
export const yellow = (text) => paint('33', text);

// Whoever listened may be gone, with the terminal; the work goes on, and above all the stopping.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const MARKS = { done: () => green('✓'), failed: () => red('✗') };

/** What went wrong, and what a person can do about it. */
export class Remedy extends Error {
  constructor(problem, remedy) {
    super(problem);
    this.remedy = remedy;
  }
}

/** Several parts that could not be had, each with its own reason. */
class Missing extends Error {
  constructor(failures) {
    super(failures.map(({ name, cause }) => `${name}: ${cause.message}`).join('\n'));
    this.failures = failures;
  }
}

/** Says in full what went wrong and what can be done. */
export function explain(cause) {
  for (const { name, cause: reason } of cause.failures ?? [{ name: undefined, cause }]) {
    console.error(red(`\n${name ? `${name}: ` : ''}${reason.message}`));
    if (reason.remedy) console.error(`${yellow('→')} ${reason.remedy}`);
  }
}

const elapsed = ({ since, until = Date.now() }) => `${((until - since) / 1000).toFixed(1)} s`;

function lineOf(part, frame) {
  const mark = MARKS[part.state]?.() ?? dim(frame);
  // A line that wraps could not be drawn over.
  const room = terminal ? Math.max(10, (process.stdout.columns || 100) - 30) : 60;
  return `  ${mark} ${part.name.padEnd(13)} ${part.note.slice(0, room).padEnd(Math.min(room, 48))} ${dim(elapsed(part))}`;
}

/** Draws the lines of all parts over one another until all are done. */
function drawing(parts) {
  let drawn = 0;
  let tick = 0;
  const draw = () => {
    const frame = FRAMES[(tick += 1) % FRAMES.length];
    const up = drawn > 0 ? `\u001b[${drawn}A` : '';
    process.stdout.write(up + parts.map((part) => `\u001b[2K${lineOf(part, frame)}\n`).join(''));
    drawn = parts.length;
  };
  draw();
  const timer = setInterval(draw, 100);
  return () => {
    clearInterval(timer);
    draw();
  };
}

/**
 * Does the parts side by side; each is given a function to say how it goes. All are heard out before a failure ends the
 * whole. @returns what each returned @throws Missing
 */
export async function sideBySide(work) {
  const parts = Object.keys(work).map((name) => ({ name, note: '', state: 'busy', since: Date.now() }));
  const finish = terminal ? drawing(parts) : () => undefined;
  const outcomes = await Promise.all(
    parts.map(async (part) => {
      if (!terminal) console.log(`  … ${part.name}`);
      try {
        const result = await work[part.name]((note) => (part.note = note));
        Object.assign(part, { state: 'done', note: typeof result === 'string' ? result : (result?.note ?? '') });
        return result;
      } catch (cause) {
        Object.assign(part, { state: 'failed', note: cause.message.split('\n')[0], cause });
        return undefined;
      } finally {
        part.until = Date.now();
        if (!terminal) console.log(lineOf(part));
      }
    }),
  );
  finish();
  const failures = parts.filter(({ cause }) => cause);
  if (failures.length > 0) throw new Missing(failures);
  return Object.fromEntries(parts.map(({ name }, index) => [name, outcomes[index]]));
}
