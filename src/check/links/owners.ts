import type { LinkFault } from '../../diagnostic/codes/evidence.js';
import type { Address } from './address.js';

/**
 * Services where people keep their own: an address there that names no shared thing shows the view of whoever is signed
 * in. `shared` is looked for in path, query and fragment; without it nothing there is shared.
 */
const services: readonly { readonly host: RegExp; readonly shared?: RegExp }[] = [
  // outside of its own views it says nothing of who may open it
  {
    host: /^drive\.google\.com$/,
    shared: /[/#]folders\/[\w-]|\/d\/[\w-]|[?&#](?:id|srcid)=[\w-]|^\/(?!(?:drive|u|a)(?:[/?#]|$))[^?#]/,
  },
  { host: /^docs\.google\.com$/, shared: /\/d\/[\w-]|[?&](?:id|url)=[\w-]/ },
  { host: /^photos\.google\.com$/, shared: /\/share\/[\w-]/ },
  { host: /^calendar\.google\.com$/, shared: /\/embed\?|\/ical\/|[?&](?:cid|src)=/ },
  { host: /^(?:keep|contacts|chat|messages|myaccount|takeout)\.google\.com$/ },
  { host: /^(?:www\.)?dropbox\.com$/, shared: /^\/(?:s|sh|scl|l|t|request|paper)\/\w/ },
  {
    host: /^onedrive\.live\.com$/,
    shared: /[?&](?:authkey|redeem|resid|e)=|^\/(?:embed|download|redir|:\w:)/,
  },
  { host: /-my\.sharepoint\.com$/, shared: /^\/:\w:\/|guestaccess|[?&](?:share|e)=/ },
  { host: /^(?:www\.)?mega\.(?:nz|io)$/, shared: /^\/(?:file|folder|embed)\/\w|#(?:F|P)?!\w/ },
  {
    host: /^(?:www\.)?icloud\.com$/,
    shared: /^\/(?:iclouddrive|photos|keynote|pages|numbers|notes|sharedalbum|attachment)\/#?\w/,
  },
  { host: /^cloud\.mail\.ru$/, shared: /^\/public\/\w/ },
  { host: /^studio\.youtube\.com$/ },
  { host: /^web\.(?:whatsapp|telegram)\.(?:com|org)$/ },
  { host: /^outlook\.(?:live|office|office365|cloud)\./ },
  { host: /(?:^|\.)(?:web)?mail\.[a-z]|^gmail\.com$/ },
];

const search: readonly [host: RegExp, rest: RegExp][] = [
  [/(?:^|\.)(?:google|bing|yandex)\.[a-z.]+$/, /^\/search\/?\?/],
  [/^search\.yahoo\.[a-z.]+$/, /^\/search/],
  [/(?:^|\.)duckduckgo\.com$/, /[?&]q=/],
  [/(?:^|\.)youtube\.com$/, /^\/results\?/],
];

/** Pages for changing something, as the address bar of whoever may change it shows them. `given`: made by "share". */
const editors: readonly { readonly host: RegExp; readonly rest: RegExp; readonly given?: RegExp }[] = [
  {
    host: /^(?:docs|sites|script)\.google\.com$/,
    rest: /^[^?#]*\/edit(?:[?#]|$)/,
    given: /[?&](?:usp|resourcekey)=/,
  },
  { host: /^docs\.google\.com$/, rest: /[?&]edit2=/ },
  {
    host: /(?:^|\.)canva\.com$/,
    rest: /^\/design\/[^?#]*\/edit(?:[?#]|$)/,
    given: /designshare|sharebutton/,
  },
  { host: /./, rest: /\/wp-admin(?:\/|$)/ },
];

/** Why nobody but its owner gets from a public address what the owner sees there; null where others may. */
export function ownersOnly({
  host,
  rest,
}: Address): Extract<LinkFault, 'personal' | 'search' | 'edit'> | null {
  if (search.some(([of, what]) => of.test(host) && what.test(rest))) return 'search';
  const service = services.find((one) => one.host.test(host));
  if (service && !service.shared?.test(rest)) return 'personal';
  const isEditor = editors.some(
    (page) => page.host.test(host) && page.rest.test(rest) && !page.given?.test(rest),
  );
  return isEditor ? 'edit' : null;
}
