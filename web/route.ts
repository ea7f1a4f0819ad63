/**
 * The address is the state of the view: a path that names the view, a query that names what is chosen in it.
 *
 * Behind `onrecord serve` that is the path of the address itself, and the same address with `.json` gives the data; in a build without a
 * server it stands behind `#`, so that any host of files can serve it.
 */
export interface Route {
  /** `/`, `/read`, `/speakers/p3`: begins with a slash, has none at its end. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export const HOME: Route = { path: '/', query: {} };

/** Does the address carry the route behind `#`? */
export type Addressing = 'path' | 'hash';

/** Reads an address; what is no route of ours is still a path, and the app says that it knows none. */
export function routeOf(location: Pick<Location, 'pathname' | 'search' | 'hash'>, addressing: Addressing): Route {
  if (addressing === 'path') return { path: cleanPath(location.pathname), query: queryOf(location.search) };
  const [path = '', search = ''] = split(location.hash.replace(/^#/, ''), '?');
  return { path: cleanPath(path), query: queryOf(search) };
}

/** The address of a route, relative to the page. */
export function hrefOf({ path, query }: Route, addressing: Addressing): string {
  const chosen = Object.entries(query).filter(([, value]) => value !== '');
  const search = chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
  return `${addressing === 'hash' ? '#' : ''}${path}${search}`;
}

/** The address of the same view's data, which only a server has. */
export const dataHrefOf = ({ path, query }: Route): string => hrefOf({ path: `${path === '/' ? '/index' : path}.json`, query }, 'path');

/** The parts of a path, decoded: `/families/f1` gives `['families', 'f1']`. */
export const partsOf = ({ path }: Route): string[] => path.split('/').filter(Boolean).map(decoded);

/** A path of parts, each encoded. */
export const pathOf = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`;

/** The same view with other choices; an empty string takes a choice back. */
export const withQuery = (route: Route, changes: Readonly<Record<string, string>>): Route => ({ ...route, query: { ...route.query, ...changes } });

const cleanPath = (path: string): string => `/${path.replace(/^\/+|\/+$/g, '').replace(/(?:^|\/)index\.html$/, '')}`;
const queryOf = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
