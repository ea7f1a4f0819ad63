import { useMemo } from 'preact/hooks';
import { Link, useNavigation } from '../navigation.js';
import { hrefOf, withQuery } from '../route.js';
import { S } from '../strings.js';
import type { FeedLine, VariantLine } from './archive.js';
import { Asked } from './asked.js';
import { ChoicesForm, WordsField } from './choices.js';
import { ArchivePage } from './page.js';
import { useDrifts, type Variant, Variants } from './variants.js';

/** Which feeds are followed into the archive, and where watched words turn up, as they were or changed. */
export default function FeedsView() {
  const { route } = useNavigation();
  const words = route.query.q ?? '';
  return (
    <ArchivePage title={S.feeds.title} lead={<p>{S.feeds.lead}</p>}>
      <Asked what="feeds" ask={(archive) => archive.feeds()}>
        {({ items, quotations }) => (
          <>
            <section class="part-of">
              <h2>{S.feeds.followed}</h2>
              {items.length === 0 ? <p class="empty">{S.feeds.none}</p> : <Feeds lines={items} />}
            </section>
            <section class="part-of">
              <h2>{S.feeds.watched}</h2>
              <ChoicesForm label={S.feeds.words}>
                <WordsField name="q" label={S.feeds.words} wide hint={S.feeds.wordsHint} />
              </ChoicesForm>
              {words !== '' ? (
                <Turned words={words} />
              ) : quotations.length === 0 ? (
                <p class="empty">{S.feeds.noQuotation}</p>
              ) : (
                <Watched quotations={quotations} />
              )}
            </section>
          </>
        )}
      </Asked>
    </ArchivePage>
  );
}

function Feeds({ lines }: { readonly lines: readonly FeedLine[] }) {
  return (
    <ul class="told-list feeds">
      {lines.map(({ url, due, entries, failures, error }) => (
        <li key={url}>
          <p class="told-facts">
            <span>{S.feeds.entries(entries)}</span>
            <span>
              {S.feeds.due} <time dateTime={due}>{due.slice(0, 16).replace('T', ' ')} UTC</time>
            </span>
          </p>
          <bdi class="feed-url">{url}</bdi>
          {error !== undefined && (
            <p class="feed-error">
              {S.feeds.failed(failures)} <bdi>{error}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Watched({ quotations }: { readonly quotations: readonly string[] }) {
  const { route } = useNavigation();
  return (
    <ul class="told-list">
      {quotations.map((words) => (
        <li key={words}>
          <Link to={withQuery(route, { q: words })} class="told-words">
            <bdi>{words}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where these words stand in the archive, the newest first, each with what differs. */
function Turned({ words }: { readonly words: string }) {
  return (
    <Asked what={`variants ${words}`} ask={(archive) => archive.variants(words)}>
      {({ items }) => (
        <>
          <p class="drift" role="status">
            {S.feeds.turned(items.length)}{' '}
            <a href={hrefOf({ path: '/api/variants.rss', query: { q: words } }, 'path')} class="quiet">
              {S.feeds.rss}
            </a>
          </p>
          <VariantLines lines={items} words={words} />
        </>
      )}
    </Asked>
  );
}

function VariantLines({ lines, words }: { readonly lines: readonly VariantLine[]; readonly words: string }) {
  const variants = useMemo(() => lines.map(variantOf), [lines]);
  return <Variants variants={variants} drifts={useDrifts(words, variants)} from={S.feeds.fromWatched} />;
}

function variantOf({ id, ...line }: VariantLine): Variant {
  const at = id.lastIndexOf('#');
  return { ...line, article: id.slice(0, at), statement: id.slice(at + 1) };
}
