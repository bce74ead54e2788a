import { MANIFEST } from '../content/manifest';
import type { Stop } from '../content/model';
import type { Translator } from './translator';

const { fitted_km } = MANIFEST;

/** How the kilometres of a stop are known. */
export const stopKindInWords = ({ km_kind }: Pick<Stop, 'km_kind'>, t: Translator): string =>
  t(km_kind === 'published' ? 'feature.stopPublished' : 'feature.stopFitted', {
    known: fitted_km === undefined ? 'no' : 'yes',
    error: fitted_km ?? 0,
  });
