// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The lines that a program writes on a page when it signs the file: who signed, for whom and when.
/// They are no text of the document, and may stand beside its lines.
///
/// @param body the page's lines less the stamps on them
/// @param lines those of the stamps
record PdfStamps(List<PdfRun> body, List<PdfRun> lines) {

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?iu)(?:(?:người|được) ký|(?:được )?ký (?:số )?bởi|(?:digitally )?signed by)\\s*:?.*");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:(?:thời gian|ngày|giờ) ký|e-?mail|cơ quan|tổ chức|đơn vị|chức vụ|lý do|vị"
              + " trí|địa điểm|date|reason|location)\\s*:.*");

  private static final int FEWEST_LABELS = 2;

  /// How far below, in font sizes, and how far aside, in points, a stamp's next line stands.
  private static final double BELOW = 1.9;

  private static final double ASIDE = 2.5;
  private static final double SAME_SIZE = 0.6;

  static PdfStamps of(List<PdfRun> rows) {
    List<PdfRun> stamped = new ArrayList<>();
    List<List<PdfRun>> columns = rows.stream().map(PdfRun::columns).toList();
    for (int row = 0; row < rows.size(); row++) {
      for (PdfRun run : columns.get(row)) {
        if (SIGNED.matcher(run.text()).matches()) {
          stamped.addAll(stamp(run, columns.subList(row + 1, columns.size())));
        }
      }
    }
    if (stamped.isEmpty()) {
      return new PdfStamps(rows, List.of());
    }
    List<PdfRun> body =
        columns.stream()
            .map(row -> row.stream().filter(run -> !stamped.contains(run)).toList())
            .filter(row -> !row.isEmpty())
            .map(PdfStamps::joined)
            .toList();
    return new PdfStamps(body, stamped);
  }

  /// The lines of the stamp that `first` begins; none where it is no stamp.
  private static List<PdfRun> stamp(PdfRun first, List<List<PdfRun>> below) {
    List<PdfRun> lines = new ArrayList<>(List.of(first));
    int labels = 1;
    for (PdfRun run : below.stream().flatMap(List::stream).toList()) {
      PdfRun last = lines.getLast();
      boolean goesOn =
          run.y() - last.y() < BELOW * last.size()
              && Math.abs(run.left() - first.left()) < ASIDE
              && Math.abs(run.size() - first.size()) < SAME_SIZE;
      if (goesOn) {
        lines.add(run);
        labels += LABEL.matcher(run.text()).matches() ? 1 : 0;
      }
    }
    return labels >= FEWEST_LABELS ? lines : List.of();
  }

  private static PdfRun joined(List<PdfRun> runs) {
    return runs.size() == 1
        ? runs.getFirst()
        : PdfRun.of(runs.stream().flatMap(run -> run.glyphs().stream()).toList());
  }
}
