# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2034
# Sourced by the scripts beside it: find_jdk sets java_home and java_version, or fails.
# A JDK's version is read from its "release" file, because starting each java to ask takes far longer.

needed_jdk=25

# Is $1 the home of a JDK that is new enough? Then remember it.
accept_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  found=
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=*) found=${line#JAVA_VERSION=} && break ;;
    esac
  done <"$1/release"
  found=${found#\"} && found=${found%\"}
  major=${found%%[!0-9]*}
  [ -n "$major" ] && [ "$major" -ge "$needed_jdk" ] || return 1
  java_home=$1
  java_version=$found
}

find_jdk() {
  if [ -n "${KEHOACH_JAVA_HOME:-}" ]; then
    accept_jdk "$KEHOACH_JAVA_HOME" && return 0
    echo "kehoach: KEHOACH_JAVA_HOME does not name a JDK $needed_jdk or newer; correct it or unset it." >&2
    return 1
  fi
  [ -n "${JAVA_HOME:-}" ] && accept_jdk "$JAVA_HOME" && return 0
  for home in /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    accept_jdk "$home" && return 0
  done
  on_path=$(command -v java) && on_path=$(readlink -f "$on_path") &&
    accept_jdk "${on_path%/bin/java}" && return 0
  echo "kehoach: no JDK $needed_jdk or newer found; install one (for example Eclipse Temurin $needed_jdk) and, if it is in an unusual place, set KEHOACH_JAVA_HOME to its folder." >&2
  return 1
}

# Prepares the environment for Maven: it may run on an older Java, and compiles with the JDK found here.
offer_jdk_to_maven() {
  JAVA25_HOME=$java_home
  export JAVA25_HOME
  if [ -z "${JAVA_HOME:-}" ] && ! command -v java >/dev/null 2>&1; then
    JAVA_HOME=$java_home
    export JAVA_HOME
  fi
}
