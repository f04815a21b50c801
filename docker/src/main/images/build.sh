#!/usr/bin/env bash
# Builds the production images with docker or podman where one works, else with buildah on a base made by debootstrap.
# Called by `mvn -Pimages package`: build.sh <root of the project> <version> <Keycloak's distribution>
#   HONGYAN_BASE     base image (Debian 13); default: the official one, with buildah one made here
#   HONGYAN_IMAGES   which images, default: all
#   HONGYAN_STORE    where buildah keeps images; default: docker/target/containers
#   HONGYAN_ENGINE   docker, podman or buildah; default: the first that works
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$1
version=$2
keycloak=$3
context=$root/docker/target/images
images=${HONGYAN_IMAGES:-postgresql setup keycloak portal admin proxy}

engine=${HONGYAN_ENGINE:-}
if [ -z "$engine" ]; then
  if command -v docker >/dev/null && docker info >/dev/null 2>&1; then engine=docker
  elif command -v podman >/dev/null && podman info >/dev/null 2>&1; then engine=podman
  elif command -v buildah >/dev/null && command -v debootstrap >/dev/null; then engine=buildah
  else
    echo "No way to build images: neither docker nor podman works here, and buildah with debootstrap is not installed." >&2
    exit 1
  fi
fi

unpack() {
  mkdir -p "$2"
  (cd "$2" && "${JAVA_HOME:+$JAVA_HOME/bin/}jar" xf "$1")
}

# what goes into the images, in one folder; docker/target/images/lib is there already
lay_out() {
  rm -rf "$context"/{server,keycloak,keycloak-ours,wildfly,postgresql,proxy} "$context"/*.war*
  cp -a "$root/target/server" "$context/server"
  rm -rf "$context"/server/standalone/{data,log,tmp} "$context"/server/standalone/deployments/*.war*
  # unpacked, so that the server does not do it at every start
  unpack "$root"/portal-web/target/hongyan-portal-web-"$version".war "$context/ROOT.war"
  unpack "$root"/admin-web/target/hongyan-admin-web-"$version".war "$context/admin.war"
  touch "$context"/{ROOT,admin}.war.dodeploy
  unpack "$keycloak" "$context/unpacked"
  mv "$context"/unpacked/keycloak-* "$context/keycloak"
  rmdir "$context/unpacked"
  chmod 755 "$context"/keycloak/bin/*.sh
  mkdir -p "$context/keycloak-ours/realms"
  cp -a "$root"/docker/src/main/keycloak/{themes,conf} "$context/keycloak-ours/"
  cp "$root"/docker/src/main/keycloak/*.json "$context/keycloak-ours/realms/"
  cp -a "$here"/{wildfly,postgresql,proxy} "$context/"
  cp "$here/with-secrets" "$context/"
}

base=${HONGYAN_BASE:-docker.io/library/debian:trixie-slim}
if [ "$engine" = buildah ]; then
  # no engine and maybe no right to mount: plain files, plain chroot, a store of its own
  store=${HONGYAN_STORE:-$context/../containers}
  mkdir -p "$store"
  store=$(cd "$store" && pwd)
  export STORAGE_DRIVER=vfs BUILDAH_ISOLATION=chroot CONTAINERS_STORAGE_CONF=$store/storage.conf
  printf '[storage]\ndriver = "vfs"\nrunroot = "%s/run"\ngraphroot = "%s/graph"\n' "$store" "$store" > "$store/storage.conf"
  if [ -z "${HONGYAN_BASE:-}" ]; then
    base=localhost/hongyan-base:trixie
    if ! buildah inspect --type image "$base" >/dev/null 2>&1; then
      debian=${HONGYAN_DEBOOTSTRAP:-$store/debian}
      [ -e "$debian/etc/debian_version" ] || debootstrap --variant=minbase trixie "$debian" http://deb.debian.org/debian
      container=$(buildah from --pull-never scratch)
      mount=$(buildah mount "$container")
      cp -a "$debian/." "$mount/"
      rm -rf "$mount"/var/cache/apt/archives/*.deb
      buildah umount "$container" >/dev/null
      buildah commit --rm "$container" "$base"
    fi
  fi
fi

lay_out

build() {
  local image=$1 folder=$2
  shift 2
  local tag=hongyan/$image:$version
  echo "== $tag ($engine, base $base)"
  case $engine in
    # the plain format of OCI knows no HEALTHCHECK
    buildah) buildah bud --pull-never --format docker --build-arg "BASE=$base" "$@" \
               -t "$tag" -f "$here/$folder/Dockerfile" "$context" ;;
    podman)  podman build --format docker --build-arg "BASE=$base" "$@" -t "$tag" -f "$here/$folder/Dockerfile" "$context" ;;
    docker)  docker build --build-arg "BASE=$base" "$@" -t "$tag" -f "$here/$folder/Dockerfile" "$context" ;;
  esac
}

for image in $images; do
  case $image in
    portal | admin) build "$image" wildfly --target "$image" ;;
    *) build "$image" "$image" ;;
  esac
done
