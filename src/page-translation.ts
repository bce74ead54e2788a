import { options } from 'preact';

/** What a translator put in the place of a text of ours. */
interface StandIn {
  readonly node: ChildNode;
  /** The words that it translates. */
  readonly words: string;
}

/**
 * Keeps what is rendered right while the browser translates the page. A translator takes text nodes out and puts
 * elements with other words in their place; what is rendered later would be written into nodes that nobody sees, and
 * old words would stand beside new ones. So before each rendering the texts go back where they were, and after it the
 * translations of those that are still the same: nothing of it is painted. Words that changed stand there in the
 * language of the page, until the translator has seen them.
 */
export function keepTranslatedTextRight(root: HTMLElement): void {
  const texts = new DisplacedTexts();
  const observer = new MutationObserver((records) => {
    texts.read(records, (text) => observer.observe(text, { characterData: true }));
    // What was put right just now is no translator's work.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, subtree: true });
  options.debounceRendering = (render) =>
    queueMicrotask(() => {
      texts.read(observer.takeRecords(), (text) => observer.observe(text, { characterData: true }));
      texts.putBack();
      render();
      texts.giveWay();
      observer.takeRecords();
    });
}

/** Texts of ours that stand-ins displace, and the order in which that happened. */
class DisplacedTexts {
  readonly #standIns = new Map<Text, StandIn>();
  readonly #displacedBy = new Map<Node, Text>();

  /** @param onDisplaced called with each text that is taken out, since it may yet be written into */
  read(records: readonly MutationRecord[], onDisplaced: (text: Text) => void): void {
    for (const record of records) {
      if (record.type === 'characterData') this.#rewritten(record.target);
      else if (!isShielded(record.target)) this.#replaced(record, records, onDisplaced);
    }
  }

  putBack(): void {
    for (const [text, { node }] of this.#standIns) {
      if (node.isConnected) node.replaceWith(text);
      else this.#forget(text);
    }
  }

  /** Where the words changed or are gone, the stand-in says nothing true any more. */
  giveWay(): void {
    for (const [text, { node, words }] of this.#standIns) {
      if (text.isConnected && text.data === words) text.replaceWith(node);
      else this.#forget(text);
    }
  }

  /** A signal wrote into a text that is not on the page. */
  #rewritten(text: Node): void {
    if (!(text instanceof Text)) return;
    this.#standIns.get(text)?.node.replaceWith(text);
    this.#forget(text);
  }

  #replaced(
    record: MutationRecord,
    records: readonly MutationRecord[],
    onDisplaced: (text: Text) => void,
  ): void {
    for (const removed of record.removedNodes) {
      const known = this.#displacedBy.get(removed);
      const text = known ?? removed;
      const by = replacementIn(record, records);
      if (!(text instanceof Text) || by === null) continue;
      this.#forget(text);
      // Where the text is back itself, or other text stands there that never was a translation, all is right.
      if (text.isConnected || (known === undefined && !(by instanceof Element))) continue;
      this.#standIns.set(text, { node: by, words: text.data });
      this.#displacedBy.set(by, text);
      onDisplaced(text);
    }
  }

  #forget(text: Text): void {
    const standIn = this.#standIns.get(text);
    if (standIn) this.#displacedBy.delete(standIn.node);
    this.#standIns.delete(text);
  }
}

/** Where translators do nothing, whoever changes texts is one of us. */
const isShielded = (target: Node) => target instanceof Element && target.closest('[translate="no"]') !== null;

/** What came in the place of a node that went: in the same step, or in the step before or behind it. */
function replacementIn(gone: MutationRecord, records: readonly MutationRecord[]): ChildNode | null {
  const came = [gone, ...records].find(
    (record) =>
      record.target === gone.target &&
      record.addedNodes.length > 0 &&
      (record === gone || isSamePlace(record, gone)),
  );
  const node = came?.addedNodes[0];
  return node instanceof Element || node instanceof Text ? node : null;
}

function isSamePlace(came: MutationRecord, gone: MutationRecord): boolean {
  const [node] = came.addedNodes;
  if (node === gone.previousSibling || node === gone.nextSibling) return true;
  return came.previousSibling === gone.previousSibling && came.nextSibling === gone.nextSibling;
}
