import { expect, it } from 'vitest';
import { clustersOf } from '../index.js';

const story = [
  'The harbour council of Velm voted on Monday to close the northern quay to freight.',
  'Mara Holt, who chairs the council, told 340 residents that the cranes were older than the town hall.',
  'The quay handled 61,000 containers last year, according to the Meridian port authority.',
  'Tobias Renk of the dockers’ union called the vote a gift to the Sorrel terminal.',
  'A second reading is planned for the last week of October, after the summer recess.',
  'The ferry to Orlan Island will keep its berth at pier nine until the spring.',
  'Engineers from Brinmoor found cracks in two of the seven bollards in April.',
  'The council has set aside 4.2 million crowns for the repair of the sea wall.',
].join(' ');
const other = [
  'A museum in Tarn Valley opened a hall of clocks made by the Petrie brothers.',
  'The oldest of the 212 pieces was built for a lighthouse that no longer stands.',
  'Curator Aidan Crane spent eleven winters winding them one after the other.',
  'Visitors hear the full hour struck from six sides of the gallery at noon.',
  'The hall is free on Sundays, and the workshop behind it repairs kitchen clocks.',
].join(' ');

it('folds copies, and copies of copies, under the page that had the text first', () => {
  const pages = [
    { id: 'late', text: `${story} Our reporter adds that it rained.`, published: '2026-05-03' },
    { id: 'first', text: story, published: '2026-05-01' },
    { id: 'museum', text: other, published: '2026-04-01' },
    { id: 'second', text: `From the wires. ${story}`, published: '2026-05-02' },
  ];
  const [cluster, ...more] = clustersOf(pages);
  expect(more).toEqual([]);
  expect(cluster?.earliest).toBe('first');
  expect(cluster?.folded.map((c) => c.to)).toEqual(['second', 'late']);
  expect(clustersOf([...pages].reverse()).map((c) => [c.earliest, ...c.folded.map((f) => f.to)])).toEqual([['first', 'second', 'late']]);
});

it('leaves different pages alone', () =>
  expect(
    clustersOf([
      { id: 'a', text: story },
      { id: 'b', text: other },
    ]),
  ).toEqual([]));
