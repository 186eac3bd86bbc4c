// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.trace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.output.identity.ActNumber;

/// An act as people type it: a number in any spelling, with or without accents, the type before it
/// and the date behind it ("quyet dinh so 1132/qd-ttg ngày 09/10/2024"), or a law's name.
///
/// @param number folded, the beginning of one will do; empty for an act without one
/// @param name folded; empty where a number was typed
/// @param date ISO; empty where none was typed
public record ActQuery(String number, String name, String date) {
  private static final Pattern DATE =
      Pattern.compile(
          "(?U)(?:\\bng[àa]y\\s+)?\\b(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d.*");
  private static final Pattern ENDS_IN_DIGIT = Pattern.compile(".*\\d");

  /// What was typed.
  ///
  /// @throws IllegalArgumentException where it holds no letter or digit
  public static ActQuery of(String typed) {
    if (ActNumber.folded(typed).isEmpty()) {
      throw new IllegalArgumentException("no act: '" + typed + "'");
    }
    Matcher date = DATE.matcher(typed);
    boolean dated = date.find();
    String words = dated ? typed.substring(0, date.start()) : typed;
    String day =
        dated
            ? "%s-%02d-%02d"
                .formatted(
                    date.group(3), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)))
            : "";
    Matcher number = NUMBER.matcher(words);
    return number.find()
        ? new ActQuery(ActNumber.folded(number.group()), "", day)
        : new ActQuery("", ActNumber.folded(words), day);
  }

  /// Whether this may mean the cited act.
  public boolean matches(Citation citation) {
    return isDated(citation.date() == null ? "" : citation.date().toString())
        && (number.isEmpty()
            ? citation.number() == null && isNamed(citation.name())
            : isNumbered(citation.number()));
  }

  /// Whether this may mean the document itself.
  public boolean matches(DocumentProfile document) {
    return !number.isEmpty()
        && isDated(document.issuedOn() == null ? "" : document.issuedOn().toString())
        && isNumbered(document.number());
  }

  private boolean isDated(String day) {
    return date.isEmpty() || day.isEmpty() || date.equals(day);
  }

  private boolean isNamed(@Nullable String cited) {
    return cited != null && ActNumber.folded(cited).equals(name);
  }

  /// Whether the typed number is that number, or its beginning: "1132" is, "113" is not.
  private boolean isNumbered(@Nullable String other) {
    String folded = other == null ? "" : ActNumber.folded(other);
    return folded.startsWith(number)
        && (folded.length() == number.length()
            || !ENDS_IN_DIGIT.matcher(number).matches()
            || !Character.isDigit(folded.charAt(number.length())));
  }
}
