import { kakehashi } from '@kakehashi/site'

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(kakehashi)
}
