import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type Addressing, hrefOf, type Route, routeOf } from './route.js';

/** Where the reader is, and how to go elsewhere. */
export interface Navigation {
  readonly route: Route;
  readonly addressing: Addressing;
  /** Goes to a route; `replace` leaves no step for the back button: for what changes under the reader's hand. */
  go(route: Route, how?: 'push' | 'replace'): void;
  href(route: Route): string;
}

const Current = createContext<Navigation | undefined>(undefined);

/** The navigation of the app around; a fault of ours outside of it. */
export function useNavigation(): Navigation {
  const navigation = useContext(Current);
  if (!navigation) throw new Error('navigation is used outside of the app');
  return navigation;
}

/** Follows the address, both ways. */
export function WithNavigation({ addressing, children }: { readonly addressing: Addressing; readonly children: ComponentChildren }) {
  const [route, setRoute] = useState(() => routeOf(window.location, addressing));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(window.location, addressing));
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [addressing]);
  const go = (to: Route, how: 'push' | 'replace' = 'push'): void => {
    const address = hrefOf(to, addressing);
    if (how === 'replace') window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
    setRoute(to);
    if (how === 'push' && to.path !== route.path) window.scrollTo(0, 0);
  };
  return <Current.Provider value={{ route, addressing, go, href: (to) => hrefOf(to, addressing) }}>{children}</Current.Provider>;
}

interface LinkProps {
  readonly to: Route;
  readonly class?: string | undefined;
  readonly current?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A link to a view: a real address, followed without loading the page anew. */
export function Link({ to, children, current, ...rest }: LinkProps) {
  const { go, href } = useNavigation();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={href(to)} onClick={follow} aria-current={current ? 'page' : undefined} {...rest}>
      {children}
    </a>
  );
}
