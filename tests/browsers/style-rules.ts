import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AtRule, type Declaration, type Node, parse } from 'postcss';

/** What style sheets ask a browser to know. */
export interface StyleRules {
  readonly declarations: readonly StyleDeclaration[];
  /** Lists of selectors as they stand before a rule: a browser that does not know one of a list drops the rule. */
  readonly selectors: readonly string[];
}

export interface StyleDeclaration {
  /** As written, `property: value`. */
  readonly text: string;
  /**
   * Ways to say it, one of which must be known: it and what its rule says of the same property, with a prefix or
   * without, custom properties put in; those that the script sets, as a number and as a length.
   */
  readonly ways: readonly (readonly [property: string, value: string])[];
}

/** At-rules with members of their own in place of properties, or that ask by themselves whether something is known. */
const APART = ['font-face', 'page', 'property', 'keyframes', 'supports', 'bottom-center'];

/** All that the style sheets in a folder hold. Custom properties are put in as they are first defined. */
export function readStyleRules(folder: string): StyleRules {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')));
  const custom = new Map<string, string>();
  for (const sheet of sheets)
    sheet.walkDecls(/^--/, ({ prop, value }) => void (custom.has(prop) || custom.set(prop, value)));
  const declarations = new Map<string, StyleDeclaration>();
  const selectors = new Set<string>();
  for (const sheet of sheets) {
    sheet.walkDecls((declaration) => {
      if (declaration.prop.startsWith('--') || isApart(declaration)) return;
      const text = `${declaration.prop}: ${declaration.value}`;
      declarations.set(text, { text, ways: waysToSay(declaration, custom) });
    });
    sheet.walkRules((rule) => void (isApart(rule) || selectors.add(rule.selector)));
  }
  return { declarations: [...declarations.values()], selectors: [...selectors] };
}

function isApart(node: Node): boolean {
  const { parent } = node;
  if (parent instanceof AtRule && APART.includes(parent.name)) return true;
  return parent !== undefined && isApart(parent);
}

/** An earlier value of the same property does not count: with a custom property in the later one, it is lost too. */
function waysToSay(declaration: Declaration, custom: ReadonlyMap<string, string>): StyleDeclaration['ways'] {
  const { prop, parent } = declaration;
  const prefixed = (parent?.nodes ?? []).filter(
    (node): node is Declaration =>
      node.type === 'decl' && node.prop !== prop && withoutPrefix(node.prop) === withoutPrefix(prop),
  );
  return [declaration, ...prefixed].flatMap((one) =>
    ['1', '1px'].map((unset) => [one.prop, withCustom(one.value, custom, unset)] as const),
  );
}

const withoutPrefix = (property: string) => property.replace(/^-(webkit|moz)-/, '');

function withCustom(value: string, custom: ReadonlyMap<string, string>, unset: string): string {
  const inner = /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/;
  for (let left = value, depth = 0; ; depth++) {
    const found = inner.exec(left);
    if (!found) return left;
    if (depth > 50) throw new Error(`custom properties go round in circles: ${value}`);
    const [whole, name = '', fallback] = found;
    left = left.replace(whole, () => custom.get(name) ?? fallback ?? unset);
  }
}
