// Loads the page anew when the preview has changed since it was made. A hidden tab listens when it is seen again: a browser
// keeps only six connections to a server, which those that are looked at need.
const { href, search } = new URL(import.meta.url)
let events = null

function listen() {
  events?.close()
  const address = new URL(`events${search}`, href)
  address.searchParams.set('page', location.pathname + location.search)
  events = document.visibilityState === 'hidden' ? null : new EventSource(address)
  events?.addEventListener('message', () => location.reload())
}

document.addEventListener('visibilitychange', listen)
listen()
