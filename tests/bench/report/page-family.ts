/**
 * The family of a page, which one template makes, by its path in the published folder.
 *
 * @example familyOf('events/2030-05-01-example/index.html') // '/events/ID/'
 * @example familyOf('2030/05/index.html') // '/YYYY/MM/'
 */
export function familyOf(path: string): string {
  const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  return address
    .replace(/\/\d{4}(?=\/)/, '/YYYY')
    .replace(/(\/YYYY)\/\d\d(?=\/)/, '$1/MM')
    .replace(/^(\/[a-z]+\/)(?!YYYY|by\/)[^/]+(?=\/)/, '$1ID');
}
