/**
 * Server: the faces for programs and for the web app.
 *
 * In: requests over HTTP. Out: what the command line gives, as JSON: records, checks, comparisons; every error as problem details
 * (RFC 9457), the whole of it described by OpenAPI 3.1 made of the record's own schemas. Beside it the same for language models, over HTTP
 * and standard input: the Model Context Protocol (mcp/). The engine works in threads of its own, so that
 * the server answers while it reads. Bound to this machine unless a token guards it; pages, requests and addresses are hostile until
 * proved otherwise (guard/).
 */
export { mcpOverStdio, type StdioOptions } from './mcp/over.js';
export { type ServeOptions, type Serving, serve } from './serve.js';
