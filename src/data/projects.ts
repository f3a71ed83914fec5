/**
 * The key projects in the order of their chapter: there the first is section 1. The slug is
 * the file name in `content/<language>/projects/`, and the project's URL.
 */
export const projectSlugs = ['wanyuan-city-park', 'urban-operations-center', 'wanyuan-city-block-a', 'culture-sports-center', 'metro-site-renewal', 'public-service-network'] as const;
