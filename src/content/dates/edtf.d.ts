/** The part of edtf (which ships no types) that is used here. */
declare module 'edtf' {
  interface Mask {
    /** Not 0 when any part of the date is marked. */
    value: number;
  }
  export interface ExtendedDate {
    type: 'Date';
    precision: 1 | 2 | 3;
    min: number;
    max: number;
    uncertain: Mask;
    approximate: Mask;
  }
  export interface Interval {
    type: 'Interval';
    min: number;
    max: number;
    lower: ExtendedDate | undefined;
    upper: ExtendedDate | undefined;
  }
  /** @throws when the text is not EDTF */
  export default function edtf(text: string): ExtendedDate | Interval;
}
