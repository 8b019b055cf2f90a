/**
 * Addresses of documents that systems show their comments in, made to stand in frames of other sites, as match patterns
 * of extensions. In other frames our script is read only once they hold something.
 */
export const COMMENT_FRAMES: readonly string[] = [
  '*://*.disqus.com/*',
  '*://*.giscus.app/*',
  '*://*.graphcomment.com/*',
  '*://*.utteranc.es/*',
  '*://beaudar.lipk.org/*',
  '*://*.vuukle.com/*',
  '*://*.coral.coralproject.net/*',
  '*://*.fastcomments.com/*',
  '*://talk.hyvor.com/*',
  '*://*.comments.app/*',
  // Of these sites much else stands in frames: buttons, players, posts.
  '*://*.facebook.com/plugins/comments.php*',
  '*://*.facebook.com/plugins/feedback.php*',
  '*://*.vk.com/widget_comments.php*',
  '*://*.vk.ru/widget_comments.php*',
];
