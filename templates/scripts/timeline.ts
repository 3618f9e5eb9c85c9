/*
 * What the home page does: its list can be narrowed down, and its chart zoomed; what is new is marked. The list is
 * there first, as it follows the chart.
 */
import './filter.ts';
import './zoom.ts';
import './visits/mark.ts';
