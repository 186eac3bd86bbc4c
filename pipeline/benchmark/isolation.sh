#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What worker processes cost: `kehoach run` over some hundred small plans that this script makes from
# the samples, in turns within one process and in workers. Each run begins from nothing, as a user's
# does, so that starting the workers counts.
#
# usage: isolation.sh [PLANS] [ROUNDS]     (default 300 plans, 3 rounds; of each kind the best round
#                                           counts, for the others measure the rest of the machine)
set -eu

plans=${1:-300}
rounds=${2:-3}
root=$(CDPATH='' cd -P "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Each plan is a sample with one line more, so that no two have the same content.
mkdir "$folder/plans"
made=0
while [ "$made" -lt "$plans" ]; do
  for sample in "$root"/corpus/samples/*.txt; do
    [ "$made" -lt "$plans" ] || break
    made=$((made + 1))
    { cat "$sample" && echo && echo "Bản số $made."; } >"$folder/plans/plan-$made.txt"
  done
done

# Wall-clock and processor milliseconds of a command and of all that it starts.
measure() {
  python3 - "$@" <<'PYTHON'
import resource, subprocess, sys, time
start = time.monotonic()
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(round(wall * 1000), round((used.ru_utime + used.ru_stime) * 1000))
PYTHON
}

# Workers compile with the quick compiler alone, so both do.
KEHOACH_JAVA_OPTIONS=-XX:TieredStopAtLevel=1 && export KEHOACH_JAVA_OPTIONS

"$root/pipeline/bin/kehoach" --version >/dev/null # builds where there is no build
round=0
while [ "$round" -lt "$rounds" ]; do
  round=$((round + 1))
  within=$(measure "$root/pipeline/bin/kehoach" run "$folder/plans" --in-process -w "$folder/within")
  workers=$(measure "$root/pipeline/bin/kehoach" run "$folder/plans" -w "$folder/workers")
  echo "round $round: in process ${within% *} ms (processors ${within#* }), workers ${workers% *} ms (processors ${workers#* })"
  echo "$within $workers" >>"$folder/times"
done
for file in documents targets obligations citations; do
  cmp "$folder/within/$file.jsonl" "$folder/workers/$file.jsonl"
done

least() { cut -d ' ' -f "$1" "$folder/times" | sort -n | head -n 1; }
ratio() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }
echo "$plans plans, best of $rounds rounds"
echo "in process: $(least 1) ms, workers: $(least 3) ms, ratio $(ratio "$(least 3)" "$(least 1)") (below 1.25 is wanted)"
echo "processor time: $(least 2) ms, $(least 4) ms, ratio $(ratio "$(least 4)" "$(least 2)")"
