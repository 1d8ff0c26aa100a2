/** A Docker engine, where there is one, is the shortest way to a service. */
import { onPath, run } from './processes.mjs';

let engine;

/** Whether an engine answers, quickly. */
function engineAnswers() {
  engine ??= onPath('docker')
    ? run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 2000 }).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
  return engine;
}

/** Whether an image can be run without fetching anything: only then a start counts on it. */
export async function hasImage(image) {
  if (!(await engineAnswers())) return false;
  return run('docker', ['image', 'inspect', image]).then(
    () => true,
    () => false,
  );
}

/** Gets an image where there is an engine. An engine that cannot get it is no reason to stop: there are other ways. */
export async function getImage(image, say) {
  if (!(await engineAnswers())) return false;
  if (await hasImage(image)) return true;
  say(`Docker fetches ${image}`);
  return run('docker', ['pull', '--quiet', image]).then(
    () => true,
    () => false,
  );
}

/** What is left of a container of that name, because its client was killed. */
export const removeContainer = (name) => run('docker', ['rm', '--force', name]).catch(() => undefined);

/** Arguments that run an image in the foreground, so that its output is in our log and ending it removes it. */
export function containerArguments(name, image, { ports = {}, environment = [], volumes = {}, command = [] }) {
  const uid = process.getuid?.() ?? 0;
  const pairs = (option, entries, text) => Object.entries(entries).flatMap((entry) => [option, text(entry)]);
  return [
    'run',
    '--rm',
    '--init',
    ...['--name', name],
    // RabbitMQ keeps its data under the name of its host, so that must not change.
    ...['--hostname', 'schakel'],
    // What is written into the mounted folders has to be ours to remove; images have their own ways with root.
    ...(uid === 0 ? [] : ['--user', `${uid}:${process.getgid()}`]),
    ...pairs('-p', ports, ([outside, inside]) => `127.0.0.1:${outside}:${inside}`),
    // By name: values are passwords, and everybody on the machine can read arguments.
    ...environment.flatMap((name) => ['-e', name]),
    ...pairs('-v', volumes, ([outside, inside]) => `${outside}:${inside}`),
    image,
    ...command,
  ];
}
