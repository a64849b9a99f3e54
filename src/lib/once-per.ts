/**
 * What is found out about an object, once for each object and kept as long as the object is there: policies are asked in rounds, views look
 * at the same parts, and the list of a lock can be 100,000 long. `more` is what else the answer needs; it must follow from the object.
 */
export function oncePer<Of extends object, Answer extends object | boolean, More = void>(
  find: (of: Of, more: More) => Answer,
): (of: Of, more: More) => Answer {
  const found = new WeakMap<Of, Answer>()
  return (of, more) => {
    let answer = found.get(of)
    if (answer === undefined) found.set(of, (answer = find(of, more)))
    return answer
  }
}
