/** Why a text only stands for a reference, as the end of a sentence; undefined when it does not. */
export function placeholderIn(text: string): string | undefined {
  if (/^(?:todo|tbd|tba|fixme|xxx|n\/a|none|null|nil|unknown|placeholder|example|changeme|…|\.{2,}|-+|\?+)$/i.test(text))
    return 'stands for a reference and is none'
  if (/^(?:todo|tbd|fixme)\s*[:(]/i.test(text)) return 'is a note that the reference is still to be written'
  if (/(?:\.{3,}|…)$/.test(text)) return 'is cut off: what follows was left out'
  if (text.includes('...') || text.includes('…')) return 'has a part left out'
  if (/<[^<>\s][^<>]*>/.test(text)) return `has a place in angle brackets that was never filled in`
  if (/\$\{[^}]*\}|\{\{[^}]*\}\}|\$\([^)]*\)|\$[A-Z_][A-Z0-9_]*\b/.test(text))
    return 'has a variable in it, and nobody but the tool that fills it in knows what it stands for'
  // `X` for a number: nobody numbers versions so.
  if (/@v?[XxYy]\.[XxYy](?:\.[XxYyZz])?$|\sv[XY]\.[XY]:/.test(text)) return 'has letters in the place of its version'
  return undefined
}
