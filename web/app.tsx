import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FailedView, ProgressNote } from './controls/states.js';
import { Header } from './header.js';
import { useNavigation } from './navigation.js';
import { IntakeView } from './read/intake-view.js';
import { partsOf, type Route } from './route.js';
import { Complaint } from './services/services.js';
import { S } from './strings.js';

/** The views by the first part of their path; each is loaded when it is first shown. */
const VIEWS: Readonly<Record<string, () => Promise<{ default: ComponentType }>>> = {
  read: () => import('./read/read-view.js'),
  check: () => import('./check/check-view.js'),
  about: () => import('./about/about-view.js'),
  search: () => import('./archive/search-view.js'),
  speakers: () => import('./archive/speakers-view.js'),
  quotations: () => import('./archive/families-view.js'),
  ledger: () => import('./archive/ledger-view.js'),
  articles: () => import('./archive/articles-view.js'),
  feeds: () => import('./archive/feeds-view.js'),
};

/** The app: its header, and the view that the address names. */
export function App() {
  const { route } = useNavigation();
  return (
    <>
      <button type="button" class="skip" onClick={skipToContent}>
        {S.skip}
      </button>
      <Header />
      <Fallible key={route.path}>
        <View route={route} />
      </Fallible>
    </>
  );
}

/** A link would change the hash, which may be the address of the view: the focus goes there without it. */
function skipToContent(): void {
  const content = document.getElementById('content');
  content?.setAttribute('tabindex', '-1');
  content?.focus();
}

function View({ route }: { readonly route: Route }) {
  const [name = ''] = partsOf(route);
  const load = Object.hasOwn(VIEWS, name) ? VIEWS[name] : undefined;
  if (name === '' || (name === 'read' && Object.keys(route.query).length === 0)) return <Home />;
  if (!load) return <FailedView complaint={new Complaint(S.unknown, S.unknownHint)} />;
  return <Lazy key={name} load={load} />;
}

function Home() {
  useEffect(() => {
    document.title = `${S.home} – ${S.name}`;
  }, []);
  return <IntakeView />;
}

function Lazy({ load }: { load(): Promise<{ default: ComponentType }> }) {
  const [Loaded, setLoaded] = useState<{ readonly view: ComponentType }>();
  const [complaint, setComplaint] = useState<Error>();
  useEffect(() => {
    load().then(
      (m) => setLoaded({ view: m.default }),
      (e: Error) => setComplaint(new Complaint(e.message, S.failedHint)),
    );
  }, []);
  if (complaint) return <FailedView complaint={complaint} />;
  return Loaded ? <Loaded.view /> : <ProgressNote />;
}

/** A fault in one view is told in its place; the others still open. */
class Fallible extends Component<{ readonly children: ComponentChildren }, { readonly error?: Error }> {
  static override getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }

  override render(): ComponentChildren {
    const { error } = this.state;
    return error ? <FailedView complaint={new Complaint(`${S.failed}: ${error.message}`, S.failedHint)} /> : this.props.children;
  }
}
