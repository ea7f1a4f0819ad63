import { PAGE, READY } from '../read/handed.js';

/**
 * A bookmark that opens the app beside the page one is on and hands it that page: nothing is fetched a second time, so that a page behind
 * a login is read as one sees it.
 *
 * @param app address of the app's view for handed pages
 */
export function bookmarkletFor(app: string): string {
  const [address, origin] = [JSON.stringify(app), JSON.stringify(new URL(app).origin)];
  const program =
    `(()=>{const w=open(${address});addEventListener('message',function f(e){if(e.source!==w||e.data!=='${READY}')return;removeEventListener('message',f);` +
    `w.postMessage({type:'${PAGE}',html:document.documentElement.outerHTML,url:location.href},${origin})})})()`;
  return `javascript:${encodeURIComponent(program)}`;
}
