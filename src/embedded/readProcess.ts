import { readFile } from 'node:fs/promises';
import { runCommand } from './runCommand.js';

/** A process that is alive. A process id may be given again; together with its start it is one of a kind. */
export interface RunningProcess {
  readonly started: string;
  readonly command: string;
}

/** Returns the process of this id, or undefined when there is none or it has ended and only waits to be collected. */
export async function readProcess(
  pid: number,
  platform: NodeJS.Platform = process.platform,
): Promise<RunningProcess | undefined> {
  if (platform === 'linux') return readProc(pid);
  if (platform === 'win32') return readPowerShell(pid);
  return readPs(pid);
}

async function readProc(pid: number): Promise<RunningProcess | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself hold spaces and parentheses: count from the last one.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return { started: fields[19] ?? '', command: command.replaceAll('\0', ' ') };
  } catch {
    return undefined;
  }
}

async function readPs(pid: number): Promise<RunningProcess | undefined> {
  const format = 'stat=,lstart=,command=';
  const result = await runCommand('ps', ['-ww', '-p', String(pid), '-o', format], {
    PATH: '/usr/bin:/bin',
    LC_ALL: 'C',
  });
  const [, state, started, command] =
    /^\s*(\S+)\s+(\w+ +\w+ +\d+ +[\d:]+ +\d+)\s+(.*)/.exec(result?.output ?? '') ?? [];
  if (state === undefined || started === undefined || state.startsWith('Z')) return undefined;
  return { started, command: command ?? '' };
}

async function readPowerShell(pid: number): Promise<RunningProcess | undefined> {
  const question =
    `$p = Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}'; ` +
    `if ($p) { $p.CreationDate.Ticks; $p.CommandLine }`;
  const result = await runCommand('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', question], undefined);
  const [started, command] = (result?.output ?? '').trim().split(/\r?\n/);
  return started === undefined || started === '' ? undefined : { started, command: command ?? '' };
}
