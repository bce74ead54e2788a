import { parseSync } from 'vite';
import { UnreadableFile } from './imported';

/** A node of the syntax tree, as far as this reads it. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * The value of a variable that a script sets to an object of plain values. The script is read, never run: what is no
 * plain value, such as a call, is left out.
 * @throws UnreadableFile where the text is no script, or has no such variable
 */
export function literalOf(text: string, name: string): unknown {
  const { program, errors } = parseSync('config.js', text);
  if (errors.length > 0) throw new UnreadableFile(`not JavaScript: ${errors[0]?.message}`);
  const found = declared(program.body as unknown as readonly Node[], name);
  if (found === undefined) throw new UnreadableFile(`found no variable "${name}"`);
  return plainValue(found);
}

/** What a variable of the outermost block is set to, exported or not. */
function declared(body: readonly Node[], name: string): Node | undefined {
  for (const statement of body) {
    const inner = (statement.declaration ?? statement) as Node;
    if (statement.type === 'ExportDefaultDeclaration') return inner;
    const declarations = (inner.declarations ?? []) as readonly Node[];
    const found = declarations.find(({ id }) => (id as Node | undefined)?.name === name);
    if (found?.init) return found.init as Node;
  }
  return undefined;
}

function plainValue(node: Node): unknown {
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'TemplateLiteral': {
      const [quasi] = node.quasis as readonly { value: { cooked: string } }[];
      return (node.expressions as readonly unknown[]).length === 0 ? quasi?.value.cooked : undefined;
    }
    case 'UnaryExpression': {
      const value = plainValue(node.argument as Node);
      return node.operator === '-' && typeof value === 'number' ? -value : undefined;
    }
    case 'ArrayExpression':
      return (node.elements as readonly (Node | null)[]).map((element) => element && plainValue(element));
    case 'ObjectExpression':
      return Object.fromEntries((node.properties as readonly Node[]).flatMap(memberOf));
    default:
      return undefined;
  }
}

function memberOf({ type, key, value, computed }: Node): [string, unknown][] {
  if (type !== 'Property' || computed === true) return [];
  const { name, value: literal } = key as Node;
  return [[String(name ?? literal), plainValue(value as Node)]];
}
