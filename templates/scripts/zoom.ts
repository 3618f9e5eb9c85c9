/// <reference lib="dom" />

/*
 * Zooms the chart: everything in it is placed in percent, so it is made wider within what scrolls. What is in sight
 * lives in the address, as `from` and `to`; the list below follows it.
 */
const scroller = document.querySelector<HTMLElement>('.scroller');
const plot = scroller?.querySelector<HTMLElement>('.plot');
const millisecondsInDay = 86_400_000;
/** Room at each end of the chart, as a share of its width: as in views/chart.ts. */
const inset = 0.04;
/** Least distance of two labels of the axis, in px. */
const leastGap = 90;
/** Widest that a day becomes, in px. */
const widestDay = 60;
/** Months, then days, between two labels. */
const monthSteps = [60, 12, 6, 3, 1];
const daySteps = [7, 1];

function start(scroller: HTMLElement, plot: HTMLElement): void {
  const [begin, end] = [Number(plot.dataset.begin), Number(plot.dataset.end)];
  const axis = plot.querySelector('.axis');
  const wholeAxis = axis?.innerHTML ?? '';
  const most = Math.max(
    1,
    (((end - begin) / millisecondsInDay) * widestDay) / scroller.clientWidth,
  );
  let scale = 1;

  /** @param at Where to, as a share of what is in sight. */
  function zoom(to: number, at = 0.5): void {
    const next = Math.min(most, Math.max(1, to));
    const middle = scroller.scrollLeft + at * scroller.clientWidth;
    plot.style.width = next === 1 ? '' : `${100 * next}%`;
    scroller.scrollLeft = (middle * next) / scale - at * scroller.clientWidth;
    scale = next;
    drawAxis();
    settle();
  }

  /** The moment at a place of the chart, in px from its beginning. */
  function momentAt(x: number): number {
    const share = (x / plot.clientWidth - inset) / (1 - 2 * inset);
    return begin + Math.min(1, Math.max(0, share)) * (end - begin);
  }

  function shareAt(moment: number): number {
    return inset + ((moment - begin) / (end - begin)) * (1 - 2 * inset);
  }

  function drawAxis(): void {
    if (axis) axis.innerHTML = scale === 1 ? wholeAxis : labels();
  }

  /** Lines with dates, as many as there is room for; only those in sight and a little beyond. */
  function labels(): string {
    const pxPerDay = ((1 - 2 * inset) * plot.clientWidth * millisecondsInDay) / (end - begin);
    const months = monthSteps.findLast((step) => step * 30 * pxPerDay >= leastGap);
    const days = daySteps.findLast((step) => step * pxPerDay >= leastGap / 2);
    const isFine = days !== undefined && 30 * pxPerDay > 7 * leastGap;
    const format = new Intl.DateTimeFormat(document.documentElement.lang, {
      timeZone: 'UTC',
      ...(isFine ? { day: 'numeric', month: 'short' } : { month: 'short', year: 'numeric' }),
    });
    const first = new Date(momentAt(scroller.scrollLeft - scroller.clientWidth));
    const last = momentAt(scroller.scrollLeft + 2 * scroller.clientWidth);
    const at = new Date(Date.UTC(first.getUTCFullYear() - (first.getUTCFullYear() % 5), 0));
    let drawn = '';
    while (at.getTime() <= last) {
      if (at >= first) drawn += label(shareAt(at.getTime()), format.format(at));
      if (isFine) at.setUTCDate(at.getUTCDate() + days);
      else at.setUTCMonth(at.getUTCMonth() + (months ?? 60));
    }
    return drawn;
  }

  let timer = 0;
  /** Where the address has led to: as long as nobody moves the chart, its days are more exact than pixels are. */
  let led = '';
  const place = () => `${scale} ${scroller.scrollLeft}`;

  /** Says what is in sight, when it has come to rest. */
  function settle(): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (place() !== led) writeAddress();
      drawAxis();
      document.dispatchEvent(new Event('zoomed'));
    }, 100);
  }

  function writeAddress(): void {
    const address = new URL(location.href);
    const [from, to] = [0, scroller.clientWidth].map((x) =>
      new Date(momentAt(scroller.scrollLeft + x)).toISOString().slice(0, 10),
    ) as [string, string];
    for (const [name, value] of Object.entries({ from, to })) {
      if (scale === 1) address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(null, '', address);
  }

  function readAddress(): void {
    const address = new URLSearchParams(location.search);
    const [from, to] = ['from', 'to'].map((name) => Date.parse(address.get(name) ?? '')) as [
      number,
      number,
    ];
    if (!(from < to)) return;
    zoom(1 / (shareAt(to) - shareAt(from)));
    scroller.scrollLeft = shareAt(from) * plot.clientWidth;
    led = place();
  }

  const keys: Record<string, () => void> = {
    '+': () => zoom(scale * 1.5),
    '=': () => zoom(scale * 1.5),
    '-': () => zoom(scale / 1.5),
    '0': () => zoom(1),
  };
  scroller.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    keys[event.key]?.();
  });
  scroller.addEventListener(
    'wheel',
    (event) => {
      // As everywhere: the wheel alone scrolls the page, and pinching a trackpad comes with this key.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, width } = scroller.getBoundingClientRect();
      zoom(scale * Math.exp(-event.deltaY / 200), (event.clientX - left) / width);
    },
    { passive: false },
  );
  scroller.addEventListener('scroll', settle);
  listenToPinch(scroller, (factor, at) => zoom(scale * factor, at));
  for (const button of document.querySelectorAll<HTMLButtonElement>('.zoom button'))
    button.addEventListener('click', () => keys[button.value]?.());
  document.querySelector('form.filters')?.addEventListener('reset', () => zoom(1));
  readAddress();
}

/** Tells how much two fingers move apart, and where their middle is, as a share of the width. */
function listenToPinch(scroller: HTMLElement, pinch: (factor: number, at: number) => void): void {
  const fingers = new Map<number, number>();
  const apart = () => {
    const [a = 0, b = 0] = fingers.values();
    return Math.max(1, Math.abs(a - b));
  };
  scroller.addEventListener('pointerdown', ({ pointerId, clientX }) =>
    fingers.set(pointerId, clientX),
  );
  scroller.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (!fingers.has(pointerId)) return;
    const before = apart();
    fingers.set(pointerId, clientX);
    if (fingers.size !== 2) return;
    const { left, width } = scroller.getBoundingClientRect();
    const [a = 0, b = 0] = fingers.values();
    pinch(apart() / before, ((a + b) / 2 - left) / width);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    scroller.addEventListener(end, ({ pointerId }) => fingers.delete(pointerId));
}

/** A line and its date, as the chart is drawn; a date has no sign of HTML. */
function label(share: number, text: string): string {
  const x = `${100 * share}%`;
  return `<line x1="${x}" x2="${x}" y1="0" y2="100%"/><text x="${x}" y="100%" dy="1.25em" text-anchor="middle">${text}</text>`;
}

if (scroller && plot) start(scroller, plot);
