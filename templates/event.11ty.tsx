export const data = { pagination: { data: 'digest.events', size: 1, alias: 'event' }, permalink: ({ event }: any) => `/events/${event.id}/index.html` };
export default function Event({ event, digest }: any) { return <html><p>{event.title} {digest.events.length}</p></html>; }
