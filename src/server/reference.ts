import { STATUSES, TITLES } from './problem.js';

/** The little of an OpenAPI document that the page shows. */
export interface Document {
  readonly openapi: string;
  readonly info: { readonly description?: string };
  readonly paths?: object;
  readonly components?: { readonly schemas?: object };
}

/** The little of an operation that the page shows. */
interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
    readonly description?: string;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: { readonly [status: string]: { readonly description: string; readonly content?: Content } };
}
type Content = { readonly [mediaType: string]: { readonly schema?: Schema } };
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly description?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
}

const escaped = (text: unknown): string => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const code = (text: unknown): string => `<code>${escaped(text)}</code>`;

/** The API's document as a page to read: no script, nothing from elsewhere. */
export function referencePage(document: Document): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as { readonly [method: string]: Operation }).map(([method, operation]) => operationOf(method, path, operation)),
  );
  const schemas = Object.entries((document.components?.schemas ?? {}) as { readonly [name: string]: Schema }).map(([name, schema]) => schemaOf(name, schema));
  const problems = Object.entries(STATUSES).map(
    ([name, status]) => `<tr id="${name}"><td>${code(name)}<td>${status}<td>${escaped(TITLES[name as keyof typeof TITLES])}`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>onrecord: HTTP API</title>
<link rel="stylesheet" href="/api/style.css">
<main>
<h1>HTTP API</h1>
<p>${escaped(document.info.description ?? '')} The same as <a href="/openapi.json">OpenAPI ${escaped(document.openapi)}</a>; for language models the
same over MCP at ${code('/mcp')}.</p>
<h2>Addresses</h2>
${operations.join('\n')}
<h2>Problems</h2>
<p>Every error is an ${code('application/problem+json')} (RFC 9457) that says what was wrong and what to do.</p>
<table><thead><tr><th scope="col">code<th scope="col">status<th scope="col">what</thead><tbody>
${problems.join('\n')}
</tbody></table>
<h2>Objects</h2>
${schemas.join('\n')}
</main>
</html>
`;
}

function operationOf(method: string, path: string, { summary, description, parameters = [], requestBody, responses }: Operation): string {
  const rows = parameters.map(
    (p) =>
      `<tr><td>${code(p.name)}<td>${p.in}${p.required ? ', required' : ''}<td>${typeOf(p.schema)}<td>${escaped(p.description ?? p.schema?.description ?? '')}`,
  );
  const table =
    rows.length > 0
      ? `<table><thead><tr><th scope="col">name<th scope="col">in<th scope="col">type<th scope="col">what</thead><tbody>${rows.join('')}</tbody></table>`
      : '';
  return `<section><h3>${code(`${method.toUpperCase()} ${path}`)}</h3>
<p>${escaped(summary ?? '')}.${description ? ` ${escaped(description)}` : ''}</p>
${table}${requestBody ? `<p>Takes ${contentOf(requestBody.content)}.</p>` : ''}<p>Gives ${contentOf(responses['200']?.content ?? {})}.</p></section>`;
}

const contentOf = (content: Content): string =>
  Object.entries(content)
    .map(([mediaType, { schema }]) => `${code(mediaType)}${schema?.$ref ? ` (${typeOf(schema)})` : ''}`)
    .join(', ');

function typeOf(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1);
    return `<a href="#${name}">${name}</a>`;
  }
  if (schema.enum) return schema.enum.map((value) => code(value)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  return escaped([schema.type ?? 'any'].flat().join(' or '));
}

function schemaOf(name: string, { description, properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(
    ([field, schema]) => `<tr><td>${code(field)}${required.includes(field) ? '' : '?'}<td>${typeOf(schema)}<td>${escaped(schema.description ?? '')}`,
  );
  return `<section id="${name}"><h3>${name}</h3>${description ? `<p>${escaped(description)}.</p>` : ''}
<table><thead><tr><th scope="col">field<th scope="col">type<th scope="col">what</thead><tbody>${rows.join('')}</tbody></table></section>`;
}

/** The look of our own pages: the system's colours and fonts. */
export const referenceStyle = `:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h3 { margin: 2rem 0 0.5rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; padding: 0.75rem; border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid color-mix(in srgb, CanvasText 15%, Canvas); overflow-wrap: anywhere; }
:target { outline: 2px solid Highlight; }
`;
