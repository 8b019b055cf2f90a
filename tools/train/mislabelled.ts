/**
 * Ids of rows labelled ham that are spam: read one by one where models that had not learned from them were surest.
 * Neither learned from nor measured on.
 */
export const MISLABELLED: ReadonlySet<string> = new Set(
  'approved-haacked:dsq-1492012732-fca23 approved-haacked:dsq-2106335227-9f289 approved-haacked:dsq-3049681478-b4f28 approved-haacked:dsq-747507531-ff673 approved-haacked:dsq-747508013-ce829 approved-haacked:dsq-747508173-6b5ff approved-haacked:dsq-747511304-b04db approved-haacked:dsq-747514282-15810 approved-haacked:dsq-747514337-b2419 approved-haacked:dsq-747515423-d9ade approved-haacked:dsq-747516571-0d1ca approved-haacked:dsq-747517292-be083 approved-haacked:dsq-747518734-d79a2 approved-haacked:dsq-747519180-85e0e approved-haacked:dsq-747519200-1e977 approved-haacked:dsq-747520110-9e6ce approved-haacked:dsq-747522396-60e57 approved-haacked:dsq-747530926-c8f4f approved-maartenballiauw:881054d2-6e4ce approved-maartenballiauw:dsq-1020151031-015c0 approved-maartenballiauw:dsq-1937383819-cb3b0 approved-maartenballiauw:dsq-2686426276-ffb68 approved-maartenballiauw:dsq-2758323214-14ec5 approved-maartenballiauw:dsq-2791197329-5aa5a approved-maartenballiauw:dsq-937490723-6ac87 civil-comments:6302268 headlines-crypto:7630544e588c headlines-onion:28701dc7aaa7 headlines-onion:e4c4c37a0a18 judol-youtube-id:UgxYZj6Xicwr8TDr4kh4AaABAg judol-youtube-id:UgzPOtAaI_5BhFzGykB4AaABAg'.split(
    ' ',
  ),
);
