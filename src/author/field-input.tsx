import { useId } from 'preact/hooks';
import type { Field, FieldFault } from './form';
import { useWords, type WordKey } from './words';

interface Props {
  readonly field: Field;
  readonly value: string;
  readonly fault?: FieldFault['fault'] | undefined;
  readonly lang?: string | undefined;
  /** Values to be offered beside those that the field has itself. */
  readonly offers?: readonly string[] | undefined;
  readonly onInput: (value: string) => void;
}

/** A field of a form with its label, its hint, its fault and how many characters are left. */
export function FieldInput({ field, value, fault, lang, offers, onInput }: Props) {
  const w = useWords();
  const id = useId();
  const label = w(`field.${field.key}` as WordKey);
  const hintKey = `hint.${field.form}` as WordKey;
  const hint = ['time', 'json', 'list'].includes(field.form) ? w(hintKey) : '';
  const about = {
    id,
    'aria-describedby': `${id}-note`,
    'aria-invalid': fault !== undefined,
    name: field.key,
  };
  const type = ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value);
  if (field.form === 'flag') {
    return (
      <label class="author-flag">
        <input
          type="checkbox"
          name={field.key}
          checked={value === 'true'}
          onInput={({ currentTarget }) => onInput(currentTarget.checked ? 'true' : '')}
        />
        {label}
      </label>
    );
  }
  return (
    <div class="author-field">
      <label for={id}>
        {label}
        {field.isRequired && <span aria-hidden="true"> *</span>}
      </label>
      {field.form === 'choice' ? (
        <select {...about} value={value} required={field.isRequired ?? false} onInput={type}>
          {/* What nobody has chosen yet is not chosen for them. */}
          {(!field.isRequired || value === '') && <option value="">–</option>}
          {field.options?.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : field.form === 'prose' || field.form === 'json' ? (
        <textarea {...about} lang={lang} dir="auto" rows={rowsOf(value)} value={value} onInput={type} />
      ) : (
        <input
          {...about}
          type="text"
          lang={lang}
          dir="auto"
          list={`${id}-offers`}
          inputMode={field.form === 'number' ? 'decimal' : 'text'}
          autoComplete="off"
          value={value}
          onInput={type}
        />
      )}
      {field.form !== 'choice' && (field.options ?? offers) && (
        <datalist id={`${id}-offers`}>
          {offersFor(field, value, offers).map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      <small id={`${id}-note`}>
        {fault && <strong class="author-fault">{w(`fault.${fault}`)} </strong>}
        {hint}
        {field.max !== undefined && ` ${w('field.count', { count: [...value].length, max: field.max })}`}
      </small>
    </div>
  );
}

const MAX_ROWS_COUNT = 12;
const CHARACTERS_IN_ROW_COUNT = 42;

const rowsOf = (value: string): number =>
  Math.min(MAX_ROWS_COUNT, 2 + Math.ceil(value.length / CHARACTERS_IN_ROW_COUNT));

/** Of a list, what follows the last comma is completed. */
function offersFor({ form, options = [] }: Field, value: string, offers: readonly string[] = []): string[] {
  const all = [...options, ...offers];
  if (form !== 'list') return all;
  const comma = value.lastIndexOf(',');
  const begun = comma === -1 ? '' : `${value.slice(0, comma)}, `;
  return all.map((option) => begun + option);
}
