#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# How long a whole `kehoach run` over the five samples takes, from nothing to exit, beside the floor
# of the same machine at the same time: a Java program that does nothing.
#
# usage: cold-run.sh [ROUNDS]     (default 5; the best round counts, for the others measure the rest
#                                  of the machine)
set -eu

rounds=${1:-5}
root=$(CDPATH='' cd -P "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# shellcheck source=pipeline/bin/jdk.sh
. "$root/pipeline/bin/jdk.sh"
find_jdk

cat >"$folder/Floor.java" <<'JAVA'
class Floor {
  public static void main(String[] arguments) {}
}
JAVA
"$java_home/bin/javac" -d "$folder" "$folder/Floor.java"

milliseconds() {
  start=$(date +%s%N)
  "$@" >/dev/null 2>&1
  echo $((($(date +%s%N) - start) / 1000000))
}

best() {
  least=
  round=0
  while [ "$round" -lt "$rounds" ]; do
    took=$(milliseconds "$@")
    if [ -z "$least" ] || [ "$took" -lt "$least" ]; then least=$took; fi
    round=$((round + 1))
  done
  echo "$least"
}

"$root/pipeline/bin/kehoach" --version >/dev/null # builds where there is no build
floor=$(best "$java_home/bin/java" -cp "$folder" Floor)
run=$(best "$root/pipeline/bin/kehoach" run "$root/corpus/samples" -w "$folder/workspace")

echo "floor (a Java program that does nothing): $floor ms"
echo "kehoach run over the five samples:        $run ms"
echo "ratio: $((run * 10 / floor / 10)).$((run * 10 / floor % 10))"
