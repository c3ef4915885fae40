import { i18n, locale } from '@kakehashi/i18n'
import { linkPages } from '/work/main/packages/content/src/graph/link-pages.ts'
import { pageParser } from '/work/main/packages/content/src/parse-page.ts'
import { malmo, association } from '/work/main/packages/content/src/content.fixture.ts'
import { pageId, siteId } from '/work/main/packages/content/src/page.ts'

const parse = pageParser(i18n)
const slugs = process.argv[2]==='slugs', broken = process.argv[2]==='broken'
const pages:any[]=[]
for (let s=0;s<20;s++) for (let i=0;i<200;i++) for (const l of ['sv','en','ja']) {
  const path=`malmo/s${s}/${i===0?'index':`page-${i}`}.${l}.md`
  const id = i===0?`malmo/s${s}`:`malmo/s${s}/page-${i}`
  const links = Array.from({length:5},(_,k)=>`[x](../s${(s+k)%20}/${broken?'pgae-x':'page-'}${(i+k)%199+1}.md#rubrik-1)`).join(' ')
  const text=`---\ntitle: T${i}\n${slugs?`slug: ${l}-${i===0?'s'+s:i}\n`:''}---\n## Rubrik 1\n\n${links}\n\n## B\n\ntext text\n\n### C\n`
  const r=parse({file:path,path,absolute:path,text,id:pageId(id),site:siteId('malmo'),locale:locale(l)})
  if(!r.page) throw JSON.stringify(r.problems)
  pages.push(r.page)
}
for (let n=0;n<3;n++){
const t=performance.now()
const r=linkPages({pages,unusable:new Map(),sites:[malmo,association],redirectFiles:[],contacts:new Map(),pictures:new Map(),documents:new Map()},i18n)
console.log(pages.length,'pages', Math.round(performance.now()-t),'ms', r.problems.length, r.graph.redirects.length)
}
