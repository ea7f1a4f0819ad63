import { Link, useNavigation } from './navigation.js';
import { dataHrefOf, partsOf } from './route.js';
import { useServices } from './services/use-services.js';
import { S } from './strings.js';

/** Views in the order of the header; those of the archive only where there is one. */
const ALWAYS = ['read', 'check'] as const;
const ARCHIVE = ['search', 'speakers', 'quotations', 'ledger', 'articles', 'feeds'] as const;

/** The name of the program and the way to its views. */
export function Header() {
  const { route } = useNavigation();
  const { archive } = useServices();
  const [here = 'read'] = partsOf(route);
  const views = [...ALWAYS, ...(archive ? ARCHIVE : [])];
  return (
    <header class="top">
      <Link to={{ path: '/', query: {} }} class="wordmark">
        on<span>record</span>
      </Link>
      <nav aria-label={S.nav.label}>
        <ul>
          {views.map((view) => (
            <li key={view}>
              <Link to={{ path: view === 'read' ? '/' : `/${view}`, query: {} }} current={view === here}>
                {S.nav[view]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p class="aside">
        {archive && ARCHIVE.some((view) => view === here) && (
          <a href={dataHrefOf(route)} title={S.nav.data}>
            .json
          </a>
        )}
        <Link to={{ path: '/about', query: {} }} current={here === 'about'}>
          {S.nav.about}
        </Link>
      </p>
    </header>
  );
}
