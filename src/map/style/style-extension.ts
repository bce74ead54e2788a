import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapRecord } from '../../state/map-record';

/** Adds to the style of a record what comes from elsewhere than the files of the atlas. Equal ones are the same object. */
export type StyleExtension = (
  style: StyleSpecification,
  record: Pick<MapRecord, 'theme' | 'isRidden'>,
) => StyleSpecification;
