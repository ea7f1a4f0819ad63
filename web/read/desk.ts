import type { BroughtPage } from '../services/services.js';

/** Pages kept on this machine, at most: the oldest go. */
const KEPT = 30;
const STORE = 'pages';

/** A page that somebody pasted or dropped, kept so that its address still shows it after a reload. */
export interface KeptPage extends BroughtPage {
  /** The id of its article. */
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970, for the order of the list. */
  readonly at: number;
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('onrecord', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open();
  return new Promise<T>((done, fail) => {
    const request = act(db.transaction(STORE, mode).objectStore(STORE));
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  }).finally(() => db.close());
}

/** Keeps a page. A browser that keeps nothing (a private window) is no fault: the page is read all the same. */
export async function keepPage(page: KeptPage): Promise<void> {
  try {
    await inStore('readwrite', (store) => store.put(page));
    for (const old of (await keptPages()).slice(KEPT)) await inStore('readwrite', (store) => store.delete(old.id));
  } catch {
    // not kept
  }
}

/** The page with this article id, if it is kept here. */
export async function keptPage(id: string): Promise<KeptPage | undefined> {
  try {
    return await inStore<KeptPage | undefined>('readonly', (store) => store.get(id));
  } catch {
    return undefined;
  }
}

/** What is kept, the newest first. */
export async function keptPages(): Promise<KeptPage[]> {
  try {
    return (await inStore<KeptPage[]>('readonly', (store) => store.getAll())).sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

export async function forgetPages(): Promise<void> {
  try {
    await inStore('readwrite', (store) => store.clear());
  } catch {
    // nothing was kept
  }
}
