/// <reference lib="dom" />

interface Copying {
  /** Holds the button, and says in a `status` when it is done. */
  box: Element;
  /** Hidden until now: the button, or what stands around it. */
  hidden: HTMLElement;
  write(): Promise<void>;
  /** Selects what was to be copied. */
  select(): void;
}

/** Shows a button that copies something, and says that it did. */
export function offerCopy({ box, hidden, write, select }: Copying): void {
  const status = box.querySelector<HTMLElement>('[role="status"]');
  hidden.hidden = false;
  box.querySelector('button')?.addEventListener('click', async () => {
    try {
      await write();
      if (status) status.textContent = status.dataset.done ?? '';
    } catch {
      // Forbidden: then the reader copies it by hand.
      select();
    }
  });
}
