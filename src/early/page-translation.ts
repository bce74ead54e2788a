/** What a translator put in the place of a text of ours. */
interface StandIn {
  readonly element: Element;
  /** The words that it translates. */
  readonly words: string;
}

/**
 * Keeps what is rendered right while the browser translates the page. A translator takes text nodes out and puts
 * elements with other words in their place; whoever renders goes on writing into the nodes that nobody sees, and old
 * words stand beside new ones. So each text comes back, emptied, behind its translation. It can then be moved, taken
 * out and written into as ever, and when that happens, its translation goes with it. New words stand there as they
 * are until the translator has seen them.
 */
export function followPageTranslation(root: HTMLElement): void {
  const texts = new TranslatedTexts();
  const observer = new MutationObserver((records) => {
    // Without a translator, as nearly always, there is nothing to look for among the thousands of nodes of a step.
    const translated = records.filter(({ addedNodes }) => isTranslators(addedNodes[0]));
    for (const record of records) texts.read(record, translated);
    texts.setRight();
    // What was done just now is neither the translator's work nor the renderer's.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}

/** Texts of ours with the translations that stand for them. */
class TranslatedTexts {
  readonly #standIns = new Map<Text, StandIn>();

  /** @param step of all that happened together, where a translator put something in */
  read(record: MutationRecord, step: readonly MutationRecord[]): void {
    if (record.type === 'characterData') this.#rewritten(record.target);
    if (step.length === 0) return;
    for (const gone of record.removedNodes) {
      if (!(gone instanceof Text) || gone.isConnected) continue;
      const element = translationFor(record, step);
      if (element !== null) this.#translated(gone, element);
    }
  }

  /** A translation goes where its text goes; where the translator takes it back, the text has its words again. */
  setRight(): void {
    for (const [text, { element, words }] of this.#standIns) {
      if (!text.isConnected) this.#drop(text);
      else if (!element.isConnected) {
        text.data = words;
        this.#standIns.delete(text);
      } else if (text.previousSibling !== element) text.before(element);
    }
  }

  #translated(text: Text, element: Element): void {
    const words = this.#standIns.get(text)?.words ?? text.data;
    this.#standIns.set(text, { element, words });
    text.data = '';
    element.after(text);
  }

  #rewritten(node: Node): void {
    if (node instanceof Text) this.#drop(node);
  }

  #drop(text: Text): void {
    this.#standIns.get(text)?.element.remove();
    this.#standIns.delete(text);
  }
}

/** The atlas has no such elements of its own: `font` is Chrome's and Edge's, others make elements of their own. */
const isTranslators = (node: Node | undefined | null): node is Element =>
  node instanceof Element && (node.localName === 'font' || node.localName.includes('-'));

/** The translation that came in the place of a text: in its stead, or in a step before or behind. */
function translationFor(gone: MutationRecord, step: readonly MutationRecord[]): Element | null {
  for (const { target, addedNodes, previousSibling, nextSibling } of [gone, ...step]) {
    const [came] = addedNodes;
    if (target !== gone.target || !isTranslators(came)) continue;
    const isBeside = came === gone.previousSibling || came === gone.nextSibling;
    const isThere = previousSibling === gone.previousSibling && nextSibling === gone.nextSibling;
    if (isBeside || isThere) return came;
  }
  return null;
}
