import type { ComponentChildren } from 'preact';
import type { Bar } from '../../../src/views/chart-bars.ts';

interface BarsProps {
  /** What they show, in words. */
  name: string;
  bars: readonly Bar[];
  /** Of the highest one, in px. */
  height: number;
  /** What is drawn beside them, from 0 to 100 across and 0 to 1 down. */
  children?: ComponentChildren;
}

/** Bars can be too narrow to point at: they are one picture, in one shape, as wide as the lane. */
export function Bars({ name, bars, height, children }: BarsProps) {
  const outlines = bars.map((bar) => `M${bar.x} 1v${-bar.height}h${bar.width}V1`);
  return (
    <svg width="100%" height={height} viewBox="0 0 100 1" preserveAspectRatio="none" role="img">
      <title>{name}</title>
      <path class="bar" d={outlines.join('')} />
      {children}
    </svg>
  );
}
