import type { Web } from '#test/support/web.ts'

const form = 'application/x-www-form-urlencoded'

/** A browser of one person: it keeps its cookie, and follows nowhere by itself. */
export function visitor(web: Pick<Web, 'url'>, cookie = '') {
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(web.url + path, {
      redirect: 'manual',
      ...init,
      headers: { cookie, ...init.headers },
    })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return { response, text: await response.text() }
  }
  const post = (fields: Record<string, string> | string, headers: Record<string, string> = {}, path = '/') => {
    const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString()
    return ask(path, { method: 'POST', body, headers: { 'content-type': form, ...headers } })
  }
  return {
    post,
    get: (path = '/', headers: Record<string, string> = {}) => ask(path, { headers: { cookie, ...headers } }),
    cookie: () => cookie,
    /** What the page says after something was sent. */
    async says(text: string, more: Record<string, string> = {}) {
      await post({ form: crypto.randomUUID(), text, ...more })
      return (await ask('/')).text
    },
  }
}

/** The words of a page, without what they are written in. */
export const wordsOf = (page: string) => page.replaceAll(/<[^>]*>/g, ' ')

/** All that people wrote, in every conversation, oldest first in each. */
export async function writtenIn({ stores, conversations }: Web): Promise<string[][]> {
  const all = await Promise.all([...conversations].map((id) => stores.store.since(id, 0)))
  return all.map((entries) => entries.filter(({ by }) => by === 'person').map(({ text }) => text))
}
