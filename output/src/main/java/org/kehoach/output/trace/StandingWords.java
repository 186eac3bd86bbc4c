// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

/// What people read for a standing.
final class StandingWords {

  private StandingWords() {}

  static String of(Standing standing) {
    return switch (standing) {
      case ADOPTED -> "giữ nguyên";
      case RAISED -> "nâng";
      case LOWERED -> "hạ";
      case LATER -> "lùi";
      case MISSING -> "không có";
    };
  }
}
