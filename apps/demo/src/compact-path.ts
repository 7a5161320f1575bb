/** SVG path data of straight lines in as few characters as possible. */

/**
 * The same lines as steps in whole units of `1 / scale`; rounding errors do not add up, since each step starts from where
 * the last one ended. Reads `M`, `L` and `Z` with absolute numbers, as d3-geo writes them.
 */
export function compactPath(path: string, scale: number): string {
  let compact = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const [, command = '', xText = '', yText = ''] of path.matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g)) {
    if (command === 'Z') {
      compact += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const [toX, toY] = [Math.round(Number(xText) * scale), Math.round(Number(yText) * scale)];
    const step = pair(toX - x, toY - y);
    if (command === 'M') {
      compact += `m${step}`;
      [startX, startY] = [toX, toY];
    } else if (step !== '0 0') {
      compact += step.startsWith('-') ? step : ` ${step}`;
    }
    [x, y] = [toX, toY];
  }
  return compact;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
