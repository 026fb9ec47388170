/** Returns functions of what is built, each by its name and the file under src/ that it is in. */
export async function built(files) {
  const found = Object.entries(files).map(async ([name, file]) => [
    name,
    (await import(`../../dist/${file}.js`))[name],
  ]);
  return Object.fromEntries(await Promise.all(found));
}
