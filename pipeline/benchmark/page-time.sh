#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# How long a page of a PDF takes through reading, layout and extraction, in a warm process, beside
# PDFBox's own sorted text extraction of the same files in the same process.
#
# usage: page-time.sh FILE.pdf ...     (files with a text layer; ROUNDS=n sets the rounds, default 15;
#                                      the best round counts, for the others measure the rest of the
#                                      machine)
set -eu

if [ $# -eq 0 ]; then
  echo "usage: page-time.sh FILE.pdf ..." >&2
  exit 2
fi
bench=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
root=$(CDPATH='' cd -P "$bench/../.." && pwd)

# shellcheck source=pipeline/bin/jdk.sh
. "$root/pipeline/bin/jdk.sh"
find_jdk

"$root/pipeline/bin/kehoach" --version >/dev/null # builds where there is no build
exec "$java_home/bin/java" "-Djava.util.logging.config.file=$root/pipeline/bin/logging.properties" \
  -cp "$(find "$root"/pipeline/target/kehoach-pipeline-*.jar "$root"/pipeline/target/lib/*.jar | tr '\n' :)" \
  "$bench/PageTime.java" "${ROUNDS:-15}" "$@"
