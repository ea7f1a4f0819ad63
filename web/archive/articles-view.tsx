import { LongList } from '../controls/long-list.js';
import { Link, useNavigation } from '../navigation.js';
import { Loaded } from '../read/read-view.js';
import { partsOf, pathOf } from '../route.js';
import { useServices } from '../services/use-services.js';
import { S } from '../strings.js';
import type { ArticleLine } from './archive.js';
import { AskedList } from './asked.js';
import { ArchivePage } from './page.js';
import { Ties } from './ties.js';
import { VersionsView } from './versions-view.js';

/** The pages that are kept; one of them on the record; or what its versions changed. */
export default function ArticlesView() {
  const { route } = useNavigation();
  const { archive } = useServices();
  const [, id, sub] = partsOf(route);
  const version = route.query.version ?? '';
  if (id !== undefined && sub === 'versions') return <VersionsView key={id} id={id} />;
  if (id !== undefined) return <Loaded key={`${id} ${version}`} load={() => archive!.record(id, version)} ties={<Ties id={id} />} />;
  return (
    <ArchivePage title={S.archive.articlesTitle}>
      <AskedList what="articles" choices={route.query} ask={(a, choices) => a.articles(choices)} empty={S.archive.noArticles}>
        {(lines) => <LongList items={lines} label={S.archive.articlesTitle} keyOf={(line) => line.id} draw={(line) => <ArticleRow line={line} />} />}
      </AskedList>
    </ArchivePage>
  );
}

function ArticleRow({ line: { id, title, site, published, statements, versions, url } }: { readonly line: ArticleLine }) {
  return (
    <article class="told">
      <p class="told-facts">
        {published && <time dateTime={published}>{published.slice(0, 10)}</time>}
        {site && <bdi class="site">{site}</bdi>}
        <span>{S.card.statements(statements)}</span>
        {versions > 1 && <Link to={{ path: pathOf('articles', id, 'versions'), query: {} }}>{S.archive.versions(versions)}</Link>}
      </p>
      <Link to={{ path: pathOf('articles', id), query: {} }} class="told-words">
        <bdi>{title ?? url ?? id}</bdi>
      </Link>
    </article>
  );
}
