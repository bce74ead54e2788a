import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** All nodes below a node, in the order of the markup. Into one list: pages of many thousand nodes are walked too. */
export function descendants(node: Tree.Node, found: Tree.ChildNode[] = []): Tree.ChildNode[] {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    found.push(child);
    descendants(child, found);
  }
  return found;
}

/** All elements below a node, in the order of the markup. */
export const elementsIn = (node: Tree.Node): Tree.Element[] =>
  descendants(node).filter(adapter.isElementNode);

/** The value of an attribute; undefined where the element has none of that name. */
export const attribute = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** Sets an attribute; undefined: takes it away. */
export function setAttribute(element: Tree.Element, name: string, value: string | undefined): void {
  const there = element.attrs.find((one) => one.name === name);
  if (value === undefined) element.attrs = element.attrs.filter((one) => one !== there);
  else if (there !== undefined) there.value = value;
  else element.attrs.push({ name, value });
}

/** Puts the nodes of a fragment in the place of a node. */
export function replaceNode(node: Tree.ChildNode, fragment: Tree.DocumentFragment): void {
  const parent = node.parentNode;
  if (parent === null) throw new Error('A node without a parent cannot be replaced');
  for (const child of [...fragment.childNodes]) {
    adapter.detachNode(child);
    adapter.insertBefore(parent, child, node);
  }
  adapter.detachNode(node);
}
