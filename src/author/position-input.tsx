import type { Position } from 'geojson';
import type { ViewState } from '../state/view-state';
import { useExplorer } from '../ui/context';
import { FieldInput } from './field-input';
import { useWords } from './words';

/** Positions are written to about a metre. */
const DECIMALS_COUNT = 5;

/** A position as the files have it. */
export const roundedPosition = ([lon = 0, lat = 0, ...heights]: Position): Position => [
  Number(lon.toFixed(DECIMALS_COUNT)),
  Number(lat.toFixed(DECIMALS_COUNT)),
  ...heights,
];

/** Latitude, then longitude, as people write them. */
export const writePosition = (position: Position): string => {
  const [lon, lat] = roundedPosition(position);
  return `${lat}, ${lon}`;
};

/** Reads what {@link writePosition} writes; null where it is no position on earth. */
export function readPosition(text: string): [number, number] | null {
  const [, lat, lon] = /^\s*(-?\d+(?:\.\d+)?)°?\s*[,;\s]\s*(-?\d+(?:\.\d+)?)°?\s*$/.exec(text) ?? [];
  if (lat === undefined || lon === undefined) return null;
  const position: [number, number] = [Number(lon), Number(lat)];
  return Math.abs(position[1]) <= 90 && Math.abs(position[0]) <= 180 ? position : null;
}

/** The middle of what the map shows; null before it has been drawn. */
export function middleOfMap({ viewport }: Pick<ViewState, 'viewport'>): Position | null {
  const camera = viewport.camera.peek();
  return camera && roundedPosition([camera.lon, camera.lat]);
}

interface Props {
  readonly value: string;
  readonly isFaulty: boolean;
  readonly onChange: (value: string) => void;
}

/** A position, typed, or taken from the middle of the map or from where the map was pressed. */
export function PositionInput({ value, isFaulty, onChange }: Props) {
  const { state } = useExplorer();
  const w = useWords();
  const pressed = state.overlay.inspectedPosition.value;
  const take = (position: Position | null) => position && onChange(writePosition(position));
  return (
    <>
      <FieldInput
        field={{ key: 'position', path: [], form: 'text', isRequired: true }}
        value={value}
        fault={isFaulty ? 'position' : undefined}
        onInput={onChange}
      />
      <div class="author-row">
        <button type="button" class="button" onClick={() => take(middleOfMap(state))}>
          {w('position.middle')}
        </button>
        {pressed && (
          <button type="button" class="button" onClick={() => take(pressed)}>
            {w('position.pressed')}
          </button>
        )}
      </div>
    </>
  );
}
