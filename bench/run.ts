/** Runs every bench, or those named: `npm run bench`, `npm run bench -- reading`, `npm run bench -- register --documents=1000`. */
const all = ["reading", "register", "resolve"];
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
for (const name of chosen.length > 0 ? chosen : all) {
  if (!all.includes(name)) {
    console.error(`No bench "${name}". There are: ${all.join(", ")}.`);
    process.exit(1);
  }
  await import(`./${name}.ts`);
}
