export { plainSite as default } from '@kakehashi/site'
