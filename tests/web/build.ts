import { built } from '../build.js';

/** The app: both of its builds and the extension around one of them. */
export default function buildWeb(): void {
  built('app', 'static', 'extension');
}
