import type { BroughtPage } from '../services/services.js';

/** What the app says to whoever opened it, and what it is answered: the bookmarklet and the extension speak this. */
export const READY = 'onrecord:ready';
export const PAGE = 'onrecord:page';

interface Handed {
  readonly type: typeof PAGE;
  readonly html: string;
  readonly url: string;
}

/** The page that whoever opened this view hands over. It is taken from the opener or the page around alone, and only as data. */
export function handedPage(): Promise<BroughtPage> {
  const from = (window.opener as Window | null) ?? window.parent;
  return new Promise((done) => {
    const take = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== from || !isHanded(data)) return;
      window.removeEventListener('message', take);
      done({ content: data.html, ...(/^https?:\/\//i.test(data.url) ? { url: data.url } : {}) });
    };
    window.addEventListener('message', take);
    // the words "ready" are for anybody: they tell nothing
    from.postMessage(READY, '*');
  });
}

function isHanded(data: unknown): data is Handed {
  const { type, html, url } = (data ?? {}) as Partial<Handed>;
  return type === PAGE && typeof html === 'string' && typeof url === 'string';
}
