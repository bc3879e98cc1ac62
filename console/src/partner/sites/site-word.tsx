/** What the operator itself says of its site. */
export const SiteWord = ({ siteName }: { siteId: string; siteName: string; partnerId: string }) => <h3>{siteName}</h3>
