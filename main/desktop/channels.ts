/** The names of the messages between the preload and the main process. There are no others. */
export const channels = {
  call: 'storefront-desk:call',
  news: 'storefront-desk:news',
  putFile: 'storefront-desk:put-file',
  getFile: 'storefront-desk:get-file',
} as const;
