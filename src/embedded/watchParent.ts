import { spawn } from 'node:child_process';

/**
 * Waits for one line from the parent. The parent never writes it while it lives and is content;
 * when it dies, however it dies, the pipe ends without a line, and the Neo4j it started is told to stop.
 * The command line is looked at first, since the process id may belong to another by then; and again for some seconds,
 * since a process that was only just started has not got its own yet.
 */
const script = `
read -r line && exit 0
for moment in 1 2 3 4 5; do
  if [ -r "/proc/$0/cmdline" ]; then command=$(tr '\\0' ' ' < "/proc/$0/cmdline"); else command=$(ps -ww -o command= -p "$0"); fi
  case "$command" in *"$1"*) kill -TERM "$0"; exit 0;; esac
  sleep 1
done
`;

/** Sees to it that a process stops when this one dies. Returns what calls the watch off. Windows has none. */
export function watchParent(pid: number, commandPart: string): () => void {
  if (process.platform === 'win32') return () => undefined;
  const watcher = spawn('/bin/sh', ['-c', script, String(pid), commandPart], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // A group of its own: Ctrl-C in the terminal is for the parent, which then stops Neo4j in order.
    detached: true,
    env: { PATH: '/usr/bin:/bin' },
  });
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  watcher.unref();
  return () => watcher.stdin.end('done\n');
}
