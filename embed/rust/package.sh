#!/bin/sh
# Packages the crate for publication in target/package, and builds it there. With arguments, runs another cargo command
# instead: ./package.sh publish
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- package

if [ -n "$(git status --porcelain . ../../schemas ../../LICENSE)" ]; then
  echo "package.sh: commit the changes first" >&2
  exit 1
fi
# A crate cannot contain files from outside its folder, so copy them here. Git sees the copies as uncommitted changes,
# hence --allow-dirty.
trap 'rm -rf schemas LICENSE' EXIT
trap 'exit 1' HUP INT TERM
cp -R ../../schemas schemas
cp ../../LICENSE LICENSE
cargo "$@" --locked --allow-dirty
