#!/bin/sh
# Makes the crate as it is published, in target/package, and builds it from there. With arguments, runs another command
# of cargo on it: ./package.sh publish
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- package

if [ -n "$(git status --porcelain . ../../schemas ../../LICENSE)" ]; then
  echo "package.sh: commit the changes first" >&2
  exit 1
fi
# In a checkout these stand once, at its root; a crate holds nothing from outside its folder. To git the copies are
# changes that are not committed, hence --allow-dirty.
trap 'rm -rf schemas LICENSE' EXIT
trap 'exit 1' HUP INT TERM
cp -R ../../schemas schemas
cp ../../LICENSE LICENSE
cargo "$@" --locked --allow-dirty
