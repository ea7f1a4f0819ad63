import { PAGE, READY } from '../read/handed.js';
import { S } from '../strings.js';
import { SIDE_VIEW } from './style.js';

/** Id of the element that holds the side view; a second click takes it away. */
const HOST = 'onrecord-side-view';

const open = document.getElementById(HOST);
if (open) open.remove();
else show(document.documentElement.outerHTML);

/** Opens the app in a frame at the side and hands it the page as it stood before; its styles cannot reach in, nor ours out. */
function show(html: string): void {
  const host = document.createElement('div');
  host.id = HOST;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = SIDE_VIEW;
  const close = document.createElement('button');
  close.textContent = S.record.close;
  close.addEventListener('click', () => host.remove());
  const frame = document.createElement('iframe');
  frame.title = S.name;
  const app = chrome.runtime.getURL('app/index.html');
  frame.src = `${app}#/read?handed=yes`;
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || event.data !== READY) return;
    frame.contentWindow?.postMessage({ type: PAGE, html, url: window.location.href }, new URL(app).origin);
  });
  root.append(style, close, frame);
  document.documentElement.append(host);
}
