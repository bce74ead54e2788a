import { parseSync } from 'vite';
import type { SourceModule } from '../code/start-modules';

/**
 * The keys of messages that a module may ask for: those that it has as a text, and those that one of its templates may
 * become.
 * @param keys all keys there are
 */
export function usedMessages(module: SourceModule, keys: readonly string[]): ReadonlySet<string> {
  const texts = new Set<string>();
  const templates: RegExp[] = [];
  visit(parseSync(module.file, module.text).program, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') texts.add(node.value);
    if (node.type === 'TemplateLiteral') templates.push(...patternsOf(node.quasis as readonly Quasi[]));
  });
  return new Set(keys.filter((key) => texts.has(key) || templates.some((pattern) => pattern.test(key))));
}

interface Quasi {
  readonly value: { readonly raw: string };
}

type Node = Readonly<Record<string, unknown>>;

function visit(node: unknown, onNode: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) onNode(node as Node);
  for (const child of Object.values(node)) visit(child, onNode);
}

/** What a template may become; keys are made by those that begin with the first part of a key. */
function patternsOf(quasis: readonly Quasi[]): RegExp[] {
  const fixed = quasis.map(({ value }) => value.raw);
  if (!/^[a-zA-Z]+\./.test(fixed[0] ?? '')) return [];
  return [new RegExp(`^${fixed.map(escaped).join('.*')}$`)];
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
