/** The little of the browser's extension interface that the content script uses. */
declare const chrome: { readonly runtime: { getURL(path: string): string } };
