/** Host of an address, without port; empty for a file, `undefined` where there is no address. */
export function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;
}
