import { latest } from '@maplibre/maplibre-gl-style-spec';
import { parseSync } from 'vite';

/** Where MapLibre's code stands, and that of its style specification. */
const SOURCES = '/(?:maplibre-gl/src|maplibre-gl-style-spec/dist)/';

/** Types of layers that no style of the atlas has, as the names of modules and of the specification's sections have them. */
const LAYER_TYPES = 'heatmap|fill[-_]extrusion|color[-_]relief|custom';

/**
 * Modules of MapLibre that the atlas is built without, since no style of its needs them, by their paths without ending;
 * `tests/unit/tools/code/maplibre-left-out.test.ts` holds that.
 */
export const LEFT_OUT: readonly string[] = [
  // The globe.
  'geo/projection/(?:globe_(?!utils)|vertical_perspective_)\\w+',
  'shaders/glsl/(?:atmosphere|_projection_globe)',
  'webgl/program/atmosphere_program',
  // Types of layers, and patterns and gradients of others.
  `style/style_layer/(?:${LAYER_TYPES})_style_layer`,
  `webgl/draw/draw_(?:${LAYER_TYPES})`,
  `webgl/program/(?:${LAYER_TYPES})_program`,
  `shaders/glsl/(?:${LAYER_TYPES})(?:_pattern|_texture)?`,
  'shaders/glsl/(?:(?:background|fill|fill_outline|line)_pattern|line_gradient(?:_sdf)?)',
  // Types of sources and of vector tiles.
  'source/(?:canvas_source|video_source|vector_tile_mlt)',
  // Operators of expressions.
  'expression/definitions/distance',
  // What takes the place of controls in the page and its address.
  'ui/(?:hash|control/attribution_control|control/logo_control)',
  // What is drawn over a map to find faults of MapLibre.
  'webgl/(?:draw/draw_debug|draw/draw_collision_debug|program/debug_program)',
  'shaders/glsl/(?:debug|collision_box|collision_circle)',
];
const IS_LEFT_OUT = new RegExp(
  `${SOURCES}(?:${LEFT_OUT.join('|')})(?:\\.(?:vertex|fragment)\\.glsl\\.g)?\\.m?[jt]s$`,
);

/** What checks styles at run time; the tests check those of the atlas by the same rules. */
const VALIDATION = /\/maplibre-gl\/src\/style\/validate_style\.ts$/;
const NO_VALIDATION = `
const isInvalid = () => false;
export { isInvalid as emitValidationErrors, isInvalid as validateAndEmit, isInvalid as validateStyleAndEmit };
export const validateStyle = {};
export const SPEC_SOURCE_TYPES = new Set();`;

/** The specification of styles as data, of which the map reads what properties there are and their defaults. */
const REFERENCE = /\/maplibre-gl-style-spec\/dist\/reference\/v8\.mjs$/;
/** Sections for what checks styles, and for types of layers that are left out. */
const UNREAD_SECTION = new RegExp(
  `^(?:source.*|layer|layout|paint|filter.*|geometry_type|function.*|interpolation.*|.*_(?:${LAYER_TYPES}))$`,
);

/** Exports that ask of any layer whether it is of a type. */
const GUARD = /^is[A-Z]\w*Layer$/;

/** Ids of the modules that {@link standIn} stands in for. */
export const REPLACED = new RegExp(
  [IS_LEFT_OUT, VALIDATION, REFERENCE].map(({ source }) => source).join('|'),
);

/**
 * The code in place of a module that is left out. It has the same exports; whoever calls one of them is told why there is
 * nothing.
 * @param id the module, one of {@link REPLACED}
 * @param code what it holds
 */
export function standIn(id: string, code: string): string {
  if (VALIDATION.test(id)) return NO_VALIDATION;
  if (REFERENCE.test(id)) return reference();
  const part = id.replace(/^.*\/maplibre-gl/, 'maplibre-gl');
  const why = `MapLibre is built without ${part}: see tools/code/maplibre-left-out.ts`;
  // Whoever compiles a shader is told by that.
  if (id.includes('/shaders/')) return `export default ${JSON.stringify(`#error ${why}`)};`;
  const exported = namesOf(id, code).map((name) => `${GUARD.test(name) ? 'no' : 'leftOut'} as ${name}`);
  return `
const no = () => false;
function leftOut() { throw new Error(${JSON.stringify(why)}); }
leftOut.parse = leftOut;
export { ${exported.join(', ')} };`;
}

function reference(): string {
  const read = Object.entries(latest).filter(([name]) => !UNREAD_SECTION.test(name));
  return `export default ${JSON.stringify(Object.fromEntries(read))};`;
}

/** The names of what a module exports, types apart. */
function namesOf(id: string, code: string): string[] {
  const exported = parseSync(id, code).module.staticExports.flatMap(({ entries }) => entries);
  return exported
    .filter(({ isType }) => !isType)
    .map(({ exportName: { kind, name } }) => (kind === 'Default' ? 'default' : (name ?? '')));
}
