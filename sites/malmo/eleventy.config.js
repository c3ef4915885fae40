export { kakehashi as default } from '@kakehashi/site'
