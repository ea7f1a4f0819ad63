import { S } from '../strings.js';

/** A warning's place, as the core writes it: `unresolved at 742: …`. */
const PLACE = /\bat (\d+)\b/;

/** What could not be made out, and where: told before the statements, folded. */
export function Warnings({ warnings, showPlace }: { readonly warnings: readonly string[]; showPlace(place: number): void }) {
  if (warnings.length === 0) return null;
  return (
    <details class="warnings">
      <summary>{S.record.warnings(warnings.length)}</summary>
      <ul>
        {warnings.map((warning, i) => {
          const place = PLACE.exec(warning)?.[1];
          return (
            <li key={i}>
              <bdi>{warning}</bdi>{' '}
              {place !== undefined && (
                <button type="button" class="quiet" onClick={() => showPlace(Number(place))}>
                  {S.record.showPlace}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
