import { FIRST_LANGUAGE } from '../content/first-language';
import { slug } from '../content/ids';
import { KINDS, TIMELINE_LANES } from '../content/kinds';
import type { AuthorConnection } from './connection';
import { FieldInput } from './field-input';
import type { FieldFault, RawForm } from './form';
import type { FileEdit } from './protocol';
import { useWords } from './words';

/** What a form says of a kind that the atlas has not. */
export const NO_NEW_KIND: RawForm = { lane: TIMELINE_LANES[0] ?? '', kindName: '' };

const isNewKind = ({ kind }: RawForm): boolean => {
  const written = String(kind ?? '').trim();
  return written !== '' && !KINDS.includes(written);
};

/** A form with the id of its kind: of a new one, the words that were typed joined by hyphens. */
export const withKindId = (raw: RawForm): RawForm =>
  isNewKind(raw) ? { ...raw, kind: slug(String(raw.kind), 'kind') } : raw;

/** A kind without a name cannot be shown. */
export const newKindFaults = (raw: RawForm): FieldFault[] =>
  isNewKind(raw) && String(raw.kindName ?? '').trim() === '' ? [{ at: ['kindName'], fault: 'required' }] : [];

interface Props {
  readonly raw: RawForm;
  readonly faults: readonly FieldFault[];
  readonly onChange: (raw: RawForm) => void;
}

/** What must be said of a kind that the atlas has not: its name for readers and its lane of the timeline. */
export function NewKindFields({ raw, faults, onChange }: Props) {
  const w = useWords();
  if (!isNewKind(raw)) return null;
  return (
    <fieldset class="author-records">
      <legend>{w('place.newKind', { kind: String(withKindId(raw).kind) })}</legend>
      <FieldInput
        field={{ key: 'kindName', path: [], form: 'text', isRequired: true }}
        value={String(raw.kindName)}
        fault={faults.find(({ at }) => at[0] === 'kindName')?.fault}
        onInput={(kindName) => onChange({ ...raw, kindName })}
      />
      <FieldInput
        field={{ key: 'lane', path: [], form: 'choice', isRequired: true, options: TIMELINE_LANES }}
        value={String(raw.lane)}
        onInput={(lane) => onChange({ ...raw, lane })}
      />
    </fieldset>
  );
}

/** The edits that add it: its row in `atlas.json`, its name among the words. */
export async function newKindEdits(connection: AuthorConnection, raw: RawForm): Promise<FileEdit[]> {
  if (!isNewKind(raw)) return [];
  const [kind, name] = [String(withKindId(raw).kind), String(raw.kindName)];
  const manifest = await connection.ask({ kind: 'locate', target: { what: 'file', file: 'atlas.json' } });
  const message = await connection.ask({
    kind: 'locate',
    target: { what: 'message', lang: FIRST_LANGUAGE, key: `kind.${kind}` },
  });
  const { kinds } = manifest.value as { readonly kinds?: object };
  const row = { lane: String(raw.lane) };
  if (manifest.hash === null || message.hash === null) return [];
  return [
    {
      file: manifest.file,
      hash: manifest.hash,
      edit: 'set',
      path: kinds === undefined ? ['kinds'] : ['kinds', kind],
      value: kinds === undefined ? { [kind]: row } : row,
    },
    {
      file: message.file,
      hash: message.hash,
      edit: 'set',
      path: message.path ?? [`kind.${kind}`],
      value: name,
    },
  ];
}
