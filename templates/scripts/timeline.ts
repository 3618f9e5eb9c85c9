/*
 * What the home page does: its list can be narrowed down, and its chart zoomed, and it is a page of the timeline. The
 * list is there first, as it follows the chart.
 */
import './filter.ts';
import './zoom.ts';
import './entries.ts';
