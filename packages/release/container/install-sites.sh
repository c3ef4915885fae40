#!/bin/sh
# Puts the sites that were built last where an nginx on this machine serves them, with its configuration for each:
# install-sites.sh /srv. What `kakehashi deploy` does on another machine, without its care for those who are reading.
set -eu
target=${1:?a folder such as /srv}
for dist in sites/*/dist; do
  site=$(basename "$(dirname "$dist")")
  release=$target/$site/releases/built
  rm -rf "$release"
  mkdir -p "$(dirname "$release")"
  cp -R "$dist" "$release"
  ln -sfn releases/built "$target/$site/current"
  npx kakehashi nginx --site "$site" --folder "$target/$site" >"$target/$site/nginx.conf"
done
