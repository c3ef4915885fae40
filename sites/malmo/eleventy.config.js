import { kakehashi } from '@kakehashi/site'

export default async function (eleventyConfig) {
  await kakehashi(eleventyConfig)
}
