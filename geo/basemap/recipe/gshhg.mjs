import { readFileSync } from 'node:fs';
import { turnsAround } from './tiles.mjs';

/** Whole numbers of one variable of a CDL text dump (`ncdump`), which may be too long to split. */
function variable(text, name) {
  const start = text.indexOf('=', text.indexOf(`\n ${name} =`)) + 1;
  const end = text.indexOf(';', start);
  const values = [];
  let [value, sign, digits] = [0, 1, false];
  for (let i = start; i <= end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) [value, digits] = [value * 10 + code - 48, true];
    else if (code === 45) sign = -1;
    else if (code === 95) [value, sign, digits] = [32767, -1, true]; // `_`: ncdump takes the value for a blank
    else if (digits && (code === 44 || code === 59)) {
      values.push(sign * value);
      [value, sign, digits] = [0, 1, false];
    }
  }
  return values;
}

const fraction = (short) => ((short + 65536) % 65536) / 65535;

/** Segments of a binned GSHHG file that touch `box` ([w, s, e, n]): `{ level, owner, line }`, in degrees; `owner` is the polygon of a shore. */
export function readSegments(file, box, kind) {
  const text = readFileSync(file, 'latin1');
  return segmentsOf((name) => variable(text, name), box, kind);
}

/** The same from what `numbers` gives for the name of a variable. The file counts longitudes from 0° to 360°, `box` as it likes. */
export function segmentsOf(numbers, [west, south, east, north], kind) {
  const size = numbers('Bin_size_in_minutes')[0] / 60;
  const columns = numbers('N_bins_in_360_longitude_range')[0];
  const firstSegment = numbers('Id_of_first_segment_in_a_bin');
  const segmentCount = numbers('N_segments_in_a_bin');
  const firstPoint = numbers('Id_of_first_point_in_a_segment');
  const dx = numbers('Relative_longitude_from_SW_corner_of_bin');
  const dy = numbers('Relative_latitude_from_SW_corner_of_bin');
  const rivers = kind === 'rivers';
  const embedded = rivers ? null : numbers('Embedded_npts_levels_exit_entry_for_a_segment');
  const points = rivers ? numbers('N_points_for_a_segment') : embedded.map((packed) => packed >> 9);
  const owner = rivers ? null : numbers('Id_of_GSHHS_ID');
  const levels = rivers ? numbers('Hierarchial_level_of_a_segment') : embedded.map((packed) => (packed >> 6) & 7);
  const segments = [];
  for (let bin = 0; bin < segmentCount.length; bin++) {
    const lat = 90 - (Math.floor(bin / columns) + 1) * size;
    if (lat + size < south || lat > north) continue;
    for (const lon of turnsAround((bin % columns) * size)) {
      if (lon + size < west || lon > east) continue;
      for (let s = firstSegment[bin]; s < firstSegment[bin] + segmentCount[bin]; s++) {
        const line = [];
        for (let p = firstPoint[s]; p < firstPoint[s] + points[s]; p++) {
          line.push([lon + fraction(dx[p]) * size, lat + fraction(dy[p]) * size]);
        }
        if (line.length > 1) segments.push({ level: levels[s], owner: owner?.[s], line });
      }
    }
  }
  return segments;
}
