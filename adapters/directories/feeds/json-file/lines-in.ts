/** The lines of a text, as it comes. One that is longer than it may be is an error. */
export async function* linesIn(
  bytes: AsyncIterable<Uint8Array>,
  mostBytes: number,
  tooLong: () => Error,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    if (rest.length > mostBytes) throw tooLong()
    yield* lines
  }
  yield rest + decoder.decode()
}
