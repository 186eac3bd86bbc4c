#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# How long Kehoach takes to read a scanned page, beside the tesseract command on the same picture: one
# thread each, in turns; then how much sooner all pages are read with two threads.
#
# usage: ocr-time.sh FILE.pdf ...     (the pages are drawn at 300 dpi; ROUNDS=n sets the rounds, default
#                                      5; the best round counts, for the others measure the rest of the
#                                      machine. Needs the packages tesseract-ocr and tesseract-ocr-vie.)
set -eu

if [ $# -eq 0 ]; then
  echo "usage: ocr-time.sh FILE.pdf ..." >&2
  exit 2
fi
command -v tesseract >/dev/null || {
  echo "ocr-time.sh: please install tesseract-ocr and tesseract-ocr-vie." >&2
  exit 4
}
bench=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
root=$(CDPATH='' cd -P "$bench/../.." && pwd)

# shellcheck source=pipeline/bin/jdk.sh
. "$root/pipeline/bin/jdk.sh"
find_jdk

"$root/pipeline/bin/kehoach" --version >/dev/null # builds where there is no build
OMP_THREAD_LIMIT=1 && export OMP_THREAD_LIMIT
# Workers compile with the quick compiler alone, so it is measured.
exec "$java_home/bin/java" -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
  "-Djava.util.logging.config.file=$root/pipeline/bin/logging.properties" \
  -cp "$(find "$root"/pipeline/target/kehoach-pipeline-*.jar "$root"/pipeline/target/lib/*.jar | tr '\n' :)" \
  "$bench/OcrTime.java" "${ROUNDS:-5}" "$@"
