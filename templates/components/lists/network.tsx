import { type Arc, networkOf } from '../../../src/views/network.ts';
import { useSite } from '../layout/site.tsx';
import { FuzzyTime } from '../text/dates.tsx';

/** Height of a row in the units of the drawing, of which there are sixteen to a rem. */
const rowHeight = 24;
/** The least and the greatest reach of an arc, and what its line needs beside it. */
const [least, greatest, beside] = [14, 150, 8];

/**
 * Who met whom: the people one below the other, and an arc from one to another whom they met, the thicker the
 * more often. The table says the same.
 */
export function Network() {
  const { digest, messages } = useSite();
  const network = networkOf(digest.events);
  if (!network) return null;
  const { people, arcs, meetings } = network;
  const height = rowHeight * people.length;
  const width = Math.max(...arcs.map((arc) => reachOf(arc, people.length))) + beside;
  return (
    <>
      <h2 id="met">{messages.whoMetWhom}</h2>
      <p class="note">{messages.metNote}</p>
      <div class="network">
        <ol>
          {people.map(({ id, name, permalink }) => (
            <li key={id}>
              <a href={permalink.href}>{name}</a>
            </li>
          ))}
        </ol>
        <svg
          width={`${width / 16}rem`}
          height={`${height / 16}rem`}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
        >
          {arcs.map((arc) => (
            <path
              key={`${arc.from} ${arc.to}`}
              d={pathOf(arc, people.length)}
              stroke-width={1 + Math.round(50 * arc.weight) / 10}
            />
          ))}
          {people.map(({ id }, row) => (
            <circle key={id} cx="4" cy={middleOf(row)} r="4" />
          ))}
        </svg>
      </div>
      <table class="met">
        <thead>
          <tr>
            <th scope="col">{messages.people}</th>
            <th scope="col">{messages.events}</th>
            <th scope="col">{messages.lastMet}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map(({ people: [one, other], count, last }) => (
            <tr key={`${one.id} ${other.id}`}>
              <th scope="row">
                <a href={one.permalink.href}>{one.name}</a> ·{' '}
                <a href={other.permalink.href}>{other.name}</a>
              </th>
              <td>{messages.number(count)}</td>
              <td>
                <a href={last.permalink.href}>
                  <FuzzyTime date={last.date} style="short" />
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Half of an ellipse. */
function pathOf(arc: Arc, rows: number): string {
  const [from, to] = [middleOf(arc.from), middleOf(arc.to)];
  return `M4 ${from}A${reachOf(arc, rows)} ${(to - from) / 2} 0 0 1 4 ${to}`;
}

/** An arc reaches the further the more rows it spans. */
function reachOf({ from, to }: Arc, rows: number): number {
  return Math.round(least + ((greatest - least) * (to - from)) / rows);
}

function middleOf(row: number): number {
  return row * rowHeight + rowHeight / 2;
}
