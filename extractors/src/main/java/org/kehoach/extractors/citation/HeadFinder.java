// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.Span;
import org.kehoach.corpus.text.Vietnamese;

/// Finds where citations begin.
///
/// @param type matches a type word
/// @param figure numbers without code: "Nghị quyết 57"
/// @param unnumbered a type word that an issuer or a date follows
record HeadFinder(
    DocumentTypes types,
    LawFinder laws,
    Issuers issuers,
    Pattern type,
    Pattern figure,
    Pattern unnumbered) {

  /// How far before its number a type word may stand.
  private static final int REACH = 110;

  private static final Pattern DIRECT = Pattern.compile("(?iu)\\s*:?\\s*(?:số\\s*:?)?\\s*");
  private static final Pattern FILLED =
      Pattern.compile("\\s+([^;,.:()|\\d“”\"]{2,70}?)\\s+(?:số|Số)\\s*:?\\s*");
  private static final Pattern NUMBER_WORD = Pattern.compile("(?iu)(?<!\\p{L})số\\s*:?\\s*$");

  static HeadFinder load(DocumentTypes types, LawFinder laws, Issuers issuers) {
    String word = "(?<!\\p{L})(?iu:" + types.alternation() + ")(?!\\p{L})";
    return new HeadFinder(
        types,
        laws,
        issuers,
        Pattern.compile(word),
        Pattern.compile(
            "(" + word + ")\\s+(?:số\\s+)?(\\d{1,4})(?![\\p{L}\\d]|\\s?[-–/%]|[.,]\\d)"),
        Pattern.compile(
            "(?=\\p{Lu})(?<!(?iu:các|những|dự thảo|ban hành|hai|\\d) )("
                + word
                + ")(?=\\s+(?iu:(?:do|của)\\s|ngày\\s+\\d|đại hội)|"
                + MentionScan.NAMED_BEFORE_APPROVAL
                + ")"));
  }

  /// The heads in `text`, in reading order.
  List<Head> find(String text) {
    List<Head> heads = new ArrayList<>(laws.find(text));
    Matcher number = DocumentNumber.PATTERN.matcher(text);
    int done = 0;
    while (number.find()) {
      if (!covered(heads, number.start())) {
        Head head = numbered(text, done, number, heads);
        if (head != null) {
          heads.add(head);
        }
      }
      done = number.end();
    }
    addOthers(text, figure, heads, true);
    addOthers(text, unnumbered, heads, false);
    heads.sort(
        Comparator.comparingInt(Head::start).thenComparing(Head::end, Comparator.reverseOrder()));
    return heads;
  }

  private void addOthers(String text, Pattern pattern, List<Head> heads, boolean partial) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String kind = types.named(matcher.group(1));
      if (kind != null && types.unnumbered().contains(kind) && !covered(heads, matcher.start())) {
        String number = partial ? matcher.group(2) : null;
        heads.add(new Head(matcher.start(), matcher.end(), kind, number, partial, null, null));
      }
    }
  }

  private static boolean covered(List<Head> heads, int offset) {
    return heads.stream().anyMatch(head -> head.start() <= offset && offset < head.end());
  }

  private @Nullable Head numbered(String text, int from, Matcher number, List<Head> heads) {
    int reach = Math.max(from, number.start() - REACH);
    String written = DocumentNumber.normalise(number.group());
    Span word = lastTypeWord(text, reach, number.start());
    if (word != null) {
      String kind = types.named(word.of(text));
      String gap = text.substring(word.end(), number.start());
      Matcher filled = FILLED.matcher(gap);
      if (kind != null && (DIRECT.matcher(gap).matches() || filled.matches())) {
        if (types.nicknamed().contains(kind) && !Vietnamese.lower(gap).contains("số")) {
          return null;
        }
        String issuer = filled.matches() ? issuer(filled.group(1)) : null;
        return new Head(word.start(), number.end(), kind, written, false, issuer, null);
      }
    }
    Matcher lead = NUMBER_WORD.matcher(text).region(reach, number.start());
    boolean led = lead.find();
    String kind = types.coded(written);
    if (kind == null && led && !heads.isEmpty()) {
      kind = heads.getLast().type();
    }
    int start = led ? lead.start() : number.start();
    return kind == null ? null : new Head(start, number.end(), kind, written, false, null, null);
  }

  private @Nullable String issuer(String filler) {
    if (!filler.startsWith("của ")) {
      return null;
    }
    Span issuer = issuers.nameAt(filler, "của ".length());
    return issuer == null ? null : issuer.of(filler);
  }

  private @Nullable Span lastTypeWord(String text, int from, int to) {
    Matcher matcher = type.matcher(text).region(from, to).useTransparentBounds(true);
    Span last = null;
    while (matcher.find()) {
      last = new Span(matcher.start(), matcher.end());
    }
    return last;
  }
}
