// Writes the reference out of the program itself: `npm run docs`. A test fails where what is written is not what the program says.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { program } from '../dist/cli/program.js';
import { RecordSchema } from '../dist/record/index.js';

/** What a command prints for --help, at one width on every machine. */
function helpOf(command) {
  let out = '';
  command.configureHelp({ helpWidth: 110 }).configureOutput({ writeOut: (text) => (out += text) });
  command.outputHelp();
  return out.replace(/[ \t]+$/gm, '').trim();
}

async function commands() {
  const all = await program();
  const parts = all.commands.map((c) => `## onrecord ${c.name()}\n\n\`\`\`text\n${helpOf(c)}\n\`\`\``);
  return `# Commands\n\nWritten by \`npm run docs\` from the program itself.\n\n${parts.join('\n\n')}\n`;
}

const schema = () => `${JSON.stringify({ title: 'One page on the record', ...z.toJSONSchema(RecordSchema) }, null, 2)}\n`;

/** Each file of the reference, and what should stand in it. */
export const FILES = { 'commands.md': commands, 'record.schema.json': schema };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, write] of Object.entries(FILES)) writeFileSync(new URL(name, import.meta.url), await write());
}

/** Names of files that are not what the program says. */
export async function outdated() {
  const written = await Promise.all(Object.entries(FILES).map(async ([name, write]) => [name, await write()]));
  return written.filter(([name, text]) => readFileSync(new URL(name, import.meta.url), 'utf8') !== text).map(([name]) => name);
}
