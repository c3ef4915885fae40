import { type Html, html } from '@kakehashi/html'
import { type BreadcrumbsProps, renderBreadcrumbs } from '../components/breadcrumbs/breadcrumbs.ts'
import { type Menu, type NavigationProps, renderNavigation } from '../components/navigation/navigation.ts'
import { renderSiteFooter, type SiteFooterProps } from '../components/site-footer/site-footer.ts'
import { renderSiteHeader, type SiteHeaderProps } from '../components/site-header/site-header.ts'
import { renderSkipLink } from '../components/skip-link/skip-link.ts'
import { lines } from '../markup/lines.ts'

/** What stands around the text on every page. */
export type FrameProps = Omit<SiteHeaderProps, 'menu'> &
  NavigationProps &
  BreadcrumbsProps &
  SiteFooterProps & {
    /** Whether the text has the whole width, and the navigation opens from the menu button only. */
    readonly wide?: boolean
  }

/**
 * The body of every page: header, navigation and footer around what is said in `main`.
 * The frame's own ids contain an underscore, `main` excepted, so that no heading's id can be the same.
 */
export function renderFrame(props: FrameProps, main: Html): Html {
  return lines(
    renderSkipLink(props),
    renderSiteHeader({ ...props, menu: menuOf(props) }),
    html`<div class="${props.wide ? 'frame-wide' : 'frame'}">`,
    renderNavigation(props),
    html`<div class="frame-content">`,
    renderBreadcrumbs(props),
    html`<main id="main" tabindex="-1">`,
    main,
    html`</main>`,
    html`</div>`,
    html`</div>`,
    renderSiteFooter(props),
  )
}

function menuOf({ navigation, wide }: FrameProps): Menu {
  if (navigation.length === 0) return 'none'
  return wide ? 'always' : 'narrow'
}
