import type { ComponentChildren } from 'preact';
import { useNavigation } from '../navigation.js';
import { S } from '../strings.js';

interface ChoicesFormProps {
  readonly children: ComponentChildren;
  readonly label: string;
}

/** A form whose fields are the query of the address. */
export function ChoicesForm({ label, children }: ChoicesFormProps) {
  const { route, go } = useNavigation();
  const submit = (event: Event): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    go({ path: route.path, query: Object.fromEntries([...fields].map(([name, value]) => [name, String(value)]).filter(([, value]) => value !== '')) });
  };
  return (
    <form class="choices" role="search" aria-label={label} onSubmit={submit} onChange={(event) => event.target instanceof HTMLSelectElement && submit(event)}>
      {children}
      <button type="submit" class="main">
        {S.archive.ask}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly wide?: boolean;
  readonly hint?: string;
}

/** A field of words. */
export function WordsField({ name, label, wide = false, hint }: FieldProps) {
  const { route } = useNavigation();
  return (
    <label class={`field ${wide ? 'wide' : ''}`}>
      <span>{label}</span>
      <input type="search" name={name} defaultValue={route.query[name] ?? ''} key={route.query[name] ?? ''} placeholder={hint} spellcheck={false} />
    </label>
  );
}

/** A field with a few choices. */
export function ChoiceField({ name, label, values }: FieldProps & { readonly values: Readonly<Record<string, string>> }) {
  const { route } = useNavigation();
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name} key={route.query[name] ?? ''} value={route.query[name] ?? ''}>
        <option value="">{S.record.any}</option>
        {Object.entries(values).map(([value, words]) => (
          <option key={value} value={value} selected={route.query[name] === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
