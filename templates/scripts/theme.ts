/// <reference lib="dom" />

/*
 * Lets the reader choose a light or a dark page. It runs before the body is drawn, so that no page
 * flashes; the choice is kept in this browser and nowhere else.
 */
const key = 'theme';
const root = document.documentElement;

function stored(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // Storage may be forbidden; then the choice holds for this page.
    return '';
  }
}

function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}

apply(stored());

addEventListener('DOMContentLoaded', () => {
  const choice = document.querySelector<HTMLSelectElement>('.theme select');
  if (!choice) return;
  choice.value = stored();
  choice.addEventListener('change', () => {
    apply(choice.value);
    try {
      localStorage.setItem(key, choice.value);
    } catch {
      // As above.
    }
  });
  choice.closest<HTMLElement>('.theme')?.removeAttribute('hidden');
});

export {};
