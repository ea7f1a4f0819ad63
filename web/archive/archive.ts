/** What the archive behind a server is asked. */
export interface Archive {
  readonly path: string;
}
