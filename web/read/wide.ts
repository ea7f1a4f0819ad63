import { useEffect, useState } from 'preact/hooks';

/** From this width on page and record stand side by side; the same as in look/record.css. */
const WIDE = '(min-width: 62rem)';

/** Is there room for two columns? */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const follow = (): void => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide;
}
