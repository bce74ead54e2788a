import { useT } from './context';

/** One of the values to choose from. */
export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** The language of the text, where it may be another than the atlas's. */
  readonly lang?: string;
}

interface Props<Value extends string> {
  /** What is chosen, in words; the accessible name. */
  readonly label: string;
  /** Whether the label is there for screen readers alone. */
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A list that folds out, with its label. */
export function Select<Value extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
}: Props<Value>) {
  return (
    <label>
      {isLabelHidden ? <span class="unseen">{label}</span> : label}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FilterProps<Value extends string> {
  readonly label: string;
  /** What says that nothing is left out; absent: "Any". */
  readonly anyText?: string;
  /** Null: all. */
  readonly value: Value | null;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value | null) => void;
}

/** A list of values to filter by, of which the first stands for all. */
export function FilterSelect<Value extends string>({
  label,
  anyText,
  value,
  options,
  onChange,
}: FilterProps<Value>) {
  const t = useT();
  const any: SelectOption<Value | ''> = { value: '', text: anyText ?? t('check.any') };
  return (
    <Select<Value | ''>
      label={label}
      value={value ?? ''}
      options={[any, ...options]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
