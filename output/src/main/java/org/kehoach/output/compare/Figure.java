// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Target;
import org.kehoach.output.report.Reference;
import org.kehoach.output.write.DocumentRecord;

/// A target in a comparison.
///
/// @param series that of `target`
/// @param target has a value and a unit to compare in
record Figure(Series series, Target target, DocumentRecord document) {

  private static final BigDecimal UNGROUPED = BigDecimal.valueOf(10_000);

  /// The province whose plan sets it, as the document calls it; else who issued the plan, else its
  /// file's name.
  String province() {
    DocumentProfile profile = document.profile();
    if (profile.province() != null) {
      return profile.province().name();
    }
    String path = document.source().path();
    return profile.issuer() == null ? path.substring(path.lastIndexOf('/') + 1) : profile.issuer();
  }

  /// In the unit of its series.
  BigDecimal value() {
    return Objects.requireNonNull(target.normalValue());
  }

  @Nullable Integer year() {
    return target.year();
  }

  Reference reference() {
    return Reference.to(target, document);
  }

  /// "≥ 60 *": comparator and value; a star where the plan says "phấn đấu"; then what it starts
  /// from and what the plan adds to it.
  String text() {
    List<String> parts = new ArrayList<>(List.of(amount()));
    if (target.aspirational()) {
      parts.add("*");
    }
    Target.Baseline base = target.baseline();
    BigDecimal level = target.normalBaseline();
    if (base != null && level != null) {
      String year = base.year() == null ? "from " : base.year() + ": ";
      parts.add("(" + year + plain(level) + ")");
    }
    return String.join(" ", parts);
  }

  /// "≥ 60", "60–70".
  String amount() {
    String sign = target.comparator() == null ? "" : target.comparator().sign();
    BigDecimal to = target.normalValueTo();
    return sign + plain(value()) + (to == null ? "" : "–" + plain(to));
  }

  /// The further quantities that its words give, as they are written.
  String conditions() {
    return target.conditions().stream()
        .map(Target.Condition::quote)
        .collect(Collectors.joining("; "));
  }

  /// Without trailing zeros and exponent; from five digits on with a space before each three.
  static String plain(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    int whole = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    return number.abs().compareTo(UNGROUPED) < 0
        ? plain
        : plain.substring(0, whole).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0")
            + plain.substring(whole);
  }
}
