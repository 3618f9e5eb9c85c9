/** Platforms by the host of their addresses. */
const hosts: Readonly<Record<string, string>> = {
  'x.com': 'X',
  'twitter.com': 'X',
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'threads.net': 'Threads',
  'threads.com': 'Threads',
  'bsky.app': 'Bluesky',
  't.me': 'Telegram',
  'truthsocial.com': 'Truth Social',
  'linkedin.com': 'LinkedIn',
  'youtube.com': 'YouTube',
  'tiktok.com': 'TikTok',
  'weibo.com': 'Weibo',
  'vk.com': 'VK',
  'reddit.com': 'Reddit',
  'mastodon.social': 'Mastodon',
};

/** The platform of an address; undefined where the host is none that is known. */
export function platformOf(address: string): string | undefined {
  try {
    const host = new URL(address).hostname.replace(/^(?:www|m|mobile)\./, '');
    return Object.hasOwn(hosts, host) ? hosts[host] : undefined;
  } catch {
    return undefined;
  }
}
