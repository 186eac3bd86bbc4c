// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// Whom the document goes to: the lines under "Nơi nhận:" up to "Lưu:".
final class Recipients {

  private static final Pattern LEAD = Pattern.compile("(?iu)^\\W{0,4}nơi nhận\\s*:?\\s*");
  private static final Pattern BULLET = Pattern.compile("^[-–+*•]\\s*");
  private static final Pattern FILED = Pattern.compile("(?iu)^lưu(?!\\p{L}).*");
  private static final Pattern CAPITALS =
      Pattern.compile("(?:TM|KT|TL|TUQ|T/M)\\s*\\..*|[\\p{Lu}\\s.,]{6,}");

  /// A recipient this long takes up no further line.
  private static final int LONGEST = 1000;

  private Recipients() {}

  /// The recipients in `lines`, without bullets and punctuation.
  static List<String> in(List<String> lines) {
    List<String> recipients = new ArrayList<>();
    boolean open = false;
    boolean goesOn = false;
    for (String line : lines) {
      if (!open) {
        open = LEAD.matcher(line).find();
        line = LEAD.matcher(line).replaceFirst("");
        if (!open || line.isBlank()) {
          continue;
        }
      }
      boolean bullet = BULLET.matcher(line).find();
      String text = Vietnamese.squeeze(BULLET.matcher(line).replaceFirst(""));
      if (FILED.matcher(text).matches() || CAPITALS.matcher(text).matches()) {
        break;
      }
      String clean = text.replaceAll("[\\s;,.]+$", "");
      if (goesOn && !bullet && recipients.getLast().length() < LONGEST) {
        recipients.add(recipients.removeLast() + (text.isEmpty() ? "" : " " + clean));
      } else if (!clean.isEmpty()) {
        recipients.add(clean);
      }
      goesOn = !recipients.isEmpty() && !text.endsWith(";") && !text.endsWith(".");
      if (goesOn && text.endsWith(",")) {
        recipients.add(recipients.removeLast() + ",");
      }
    }
    return recipients.stream().map(r -> r.replaceAll("[\\s;,.]+$", "")).toList();
  }
}
