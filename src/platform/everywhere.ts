/** The permission to read all sites, as browsers are asked for it. */
export const EVERYWHERE = { origins: ['<all_urls>'] };
