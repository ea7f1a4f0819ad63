import { useEffect, useRef } from 'preact/hooks';
import { useNavigation } from '../navigation.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';
import { bookmarkletFor } from './bookmarklet.js';
import '../look/about.css';

/** What this is, what becomes of what one brings, and the bookmarklet. */
export default function AboutView() {
  const { where } = useServices();
  const { href } = useNavigation();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    document.title = `${S.nav.about} – ${S.name}`;
    const app = new URL(href({ path: '/read', query: { handed: 'yes' } }), window.location.href).href;
    // set past the framework, which writes no address that is a program
    link.current?.setAttribute('href', bookmarkletFor(app));
  }, []);
  return (
    <main class="about" id="content">
      <h1>{S.about.title}</h1>
      {S.about.law.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <h2>{S.about.privacy}</h2>
      <p>{where === 'browser' ? S.about.inBrowser : S.about.onServer}</p>
      <h2>{S.about.bookmarklet}</h2>
      <p>{S.about.bookmarkletHow}</p>
      <p>
        <a ref={link} class="bookmarklet" href="#content">
          {S.about.bookmarkletName}
        </a>
      </p>
      <h2>{S.about.keys}</h2>
      <p>{S.record.keys}</p>
      <h2>{S.about.sure}</h2>
      <p>{S.about.sureHow}</p>
    </main>
  );
}
