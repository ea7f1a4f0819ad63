import { CommanderError } from 'commander';
import { EXIT_CODES, OnrecordError } from '../record/index.js';
import { program } from './program.js';

/** Runs one command line, its words without the program's name; leaves the exit code in `process.exitCode`. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    await (await program(args[0])).parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Tells of an error on standard error; the exit code that it wants. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.usage;
  if (error instanceof OnrecordError) {
    process.stderr.write(`onrecord: ${error.line}\n`);
    return EXIT_CODES[error.code];
  }
  process.stderr.write(`onrecord: a fault of ours: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT_CODES.fault;
}
