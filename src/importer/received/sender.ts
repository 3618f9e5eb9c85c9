/** Senders whose name says nothing of whose they are. */
const desk =
  /^(?:the )?(?:news ?desk|news|desk|editors?|editorial|newsroom|press(?: office)?|info|no-?reply|redaktion|redacción|rédaction|redazione|presse)$/iu;

/** What is no part of the name of a house: `Wire Desk`. */
const deskBehind =
  /(?<=\p{L})\s+(?:news ?desk|desk|newsroom|editors?|redaktion|redacción|rédaction|redazione|redação|redactie)$/iu;

const written =
  /^"?(?<name>[^"<>[\]]*?)"?\s*[<[](?:mailto:\s?)?(?<address>[^<>[\]\s]+@[^<>[\]\s]+)[>\]]/iu;

/** Name and address of a sender, as a mail or its copy writes them: `Wire <desk@wire.example>`. */
export function readSender(value: string): { name: string; address?: string } {
  const { name, address } = written.exec(value)?.groups ?? {};
  return name === undefined || address === undefined
    ? { name: /@/.test(value) ? '' : value.trim() }
    : { name: name.trim(), address };
}

/** The name of a sender that can be that of an agency: it is neither a desk nor, by its address, a person. */
export function agencyOfSender(sender: {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
}): string | undefined {
  const { name: printed = '', address = '' } = sender;
  const [local = '', domain = ''] = plain(address).split('@');
  const name = printed.replace(deskBehind, '');
  const words = plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);
  const isPerson = words.some((word) => local.includes(word) && !domain.includes(word));
  return name === '' || desk.test(name) || isPerson ? undefined : name;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What mail programs set before the subject of a mail that is answered or passed on. */
const reply =
  /^(?:(?:re|fwd?|fw|aw|wg|tr|rv|enc|i|r|rif|res|vs|vl|antw|doorst|sv|vb|odp|pd|ynt|转发|回复|轉寄|回覆|転送|返信|전달|회신)\s*(?:\[\d+\])?\s*[:：]\s*)+/iu;

/** A subject as it was before the mail was answered or passed on. */
export function subjectOf(value: string): string {
  return value.replace(reply, '');
}
