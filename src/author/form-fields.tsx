import { useExplorer } from '../ui/context';
import { FieldInput } from './field-input';
import type { Field, FieldFault, RawForm } from './form';
import { useWords, type WordKey } from './words';

interface Props {
  readonly fields: readonly Field[];
  readonly raw: RawForm;
  readonly faults: readonly FieldFault[];
  /** The language that its texts are in. */
  readonly lang?: string | undefined;
  readonly sources: readonly string[];
  readonly onChange: (raw: RawForm) => void;
}

/** The fields of a record, lists of records among them. */
export function FormFields({ fields, raw, faults, lang, sources, onChange }: Props) {
  const { index } = useExplorer();
  const offersOf = (key: string): readonly string[] | undefined => {
    if (key === 'sources' || key === 'factSources') return sources;
    return key === 'features' || key === 'partOf' ? [...index.features.keys()] : undefined;
  };
  return (
    <>
      {fields.map((field) => {
        const value = raw[field.key] ?? '';
        if (field.form === 'records') {
          return (
            <RecordList
              key={field.key}
              field={field}
              rows={Array.isArray(value) ? value : []}
              faults={faultsBelow(faults, field.key)}
              lang={lang}
              sources={sources}
              onChange={(rows) => onChange({ ...raw, [field.key]: rows })}
            />
          );
        }
        return (
          <FieldInput
            key={field.key}
            field={field}
            value={String(value)}
            lang={['text', 'prose'].includes(field.form) ? lang : undefined}
            offers={offersOf(field.key)}
            fault={faults.find(({ at }) => at.length === 1 && at[0] === field.key)?.fault}
            onInput={(next) => onChange({ ...raw, [field.key]: next })}
          />
        );
      })}
    </>
  );
}

interface ListProps extends Pick<Props, 'faults' | 'lang' | 'sources'> {
  readonly field: Field;
  readonly rows: readonly RawForm[];
  readonly onChange: (rows: readonly RawForm[]) => void;
}

function RecordList({ field, rows, faults, lang, sources, onChange }: ListProps) {
  const w = useWords();
  const title = w(`field.${field.key}` as WordKey);
  return (
    <fieldset class="author-records">
      <legend>{title}</legend>
      {rows.map((row, i) => (
        <details
          key={row.was ?? `new ${i}`}
          open={row.was === undefined || faults.some(({ at }) => at[0] === i)}
        >
          <summary>{[row.label, row.value].filter(Boolean).join(': ') || w('record.new')}</summary>
          <FormFields
            fields={field.fields ?? []}
            raw={row}
            faults={faultsBelow(faults, i)}
            lang={lang}
            sources={sources}
            onChange={(next) => onChange(rows.map((one, at) => (at === i ? next : one)))}
          />
          <button
            type="button"
            class="text-button"
            onClick={() => onChange(rows.filter((_, at) => at !== i))}
          >
            {w('record.remove')}
          </button>
        </details>
      ))}
      <button type="button" class="text-button" onClick={() => onChange([...rows, {}])}>
        {w('record.add')}
      </button>
    </fieldset>
  );
}

/** The faults of what is below a key or position, as seen from there. */
const faultsBelow = (faults: readonly FieldFault[], step: string | number): FieldFault[] =>
  faults.flatMap(({ at: [first, ...rest], fault }) =>
    first === step && rest.length > 0 ? [{ at: rest, fault }] : [],
  );
