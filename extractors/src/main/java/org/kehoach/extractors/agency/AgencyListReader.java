// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// Splits a list of agencies, from a cell, a label, a heading or a sentence, into whole names.
public final class AgencyListReader {

  private static final Pattern DISTRIBUTED =
      Pattern.compile("^(?<head>(?:các )?(?:sở|bộ|thường trực|chi cục|cục)) ?: ?(?<names>.+)$");
  private static final Pattern DASHES = Pattern.compile("(?:^|\n|(?<=[;,] ))[-–+•] ?(?=\\p{L})");

  private static final Pattern MARKER =
      Pattern.compile(
          "^(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[IVX]{1,5}\\.|[a-zđ]\\)|[-–+•*])\\s+(?=\\D)");

  /// "Nội dung giám sát của chủ chương trình": a title that ends with whose work it is.
  private static final Pattern WORK_OF =
      Pattern.compile(
          "(?iu)^(?:nội dung|nhiệm vụ|trách nhiệm|công việc|thẩm quyền)(?: [\\p{L},]+){0,5} của ");

  private static final Pattern REMARK =
      Pattern.compile(
          " ?\\((?:sau đây (?:gọi|viết)|gọi tắt|(?:là )?(?:cơ quan |đơn vị )?(?:chủ trì|phối"
              + " hợp|đầu mối|thường trực))[^()]{0,120}\\)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int MOST_WORDS_OF_NAMES = 10;

  private final AgencyLexicon lexicon;
  private final AgencyNames names;
  private final NameSeparators separators;
  private final ListEndFinder ends;

  AgencyListReader(AgencyLexicon lexicon, AgencyNames names) {
    this.lexicon = lexicon;
    this.names = names;
    separators = new NameSeparators(lexicon);
    ends = new ListEndFinder(lexicon);
  }

  /// The names, normalised, in the list's order, each once. A `\n` is a line break inside a cell.
  public List<String> split(String list) {
    String text = DASHES.matcher(Vietnamese.nfc(list).strip()).replaceAll("; ");
    Map<String, String> found = new LinkedHashMap<>();
    for (String piece : pieces(text)) {
      for (String name : distributed(withoutTail(withoutIntro(piece)))) {
        String normalised = names.normalise(name);
        if (normalised.codePoints().anyMatch(Character::isLetter)) {
          found.putIfAbsent(names.comparable(normalised), normalised);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<String> pieces(String text) {
    boolean oneHead =
        DISTRIBUTED.matcher(Vietnamese.lowerInPlace(text)).matches() && text.indexOf(';') < 0;
    return oneHead ? List.of(text) : separators.pieces(text);
  }

  /// Whether a heading or label names an agency, rather than a task: it begins with the words of a
  /// name ("2. Sở Tài chính", "Đề nghị Ủy ban Mặt trận Tổ quốc …").
  public boolean namesAgencies(String heading) {
    String text = withoutIntro(Vietnamese.squeeze(Vietnamese.nfc(heading)));
    return lexicon.headEnd(Vietnamese.lowerInPlace(text), 0) >= 0;
  }

  /// Whether a line holds names of agencies and nothing else, a colon at its end left out ("- Sở
  /// Giáo dục và Đào tạo:"); not one in which they act ("Sở Y tế có trách nhiệm:"), nor a long one
  /// that ends like a sentence.
  public boolean onlyNames(String line) {
    if (line.matches("(?s).*[.;]\\s*") && line.split(" ").length > MOST_WORDS_OF_NAMES) {
      return false;
    }
    String text =
        withoutIntro(Vietnamese.squeeze(Vietnamese.nfc(line))).replaceFirst("[\\s:.;]+$", "");
    String lower = Vietnamese.lowerInPlace(text);
    return lexicon.headEnd(lower, 0) >= 0 && ends.end(text, lower, 0) == text.length();
  }

  /// The piece without the words in front of a name ("Đề nghị", "2.").
  private String withoutIntro(String piece) {
    String bare = REMARK.matcher(piece.strip()).replaceAll("").strip();
    String text = withoutTitle(MARKER.matcher(bare).replaceFirst(""));
    String lower = Vietnamese.lowerInPlace(text);
    int intro = lexicon.intros.endAt(lower, 0);
    while (intro > 0 && lexicon.headEnd(lower, Words.skipSpace(lower, intro)) >= 0) {
      text = text.substring(intro).strip();
      lower = Vietnamese.lowerInPlace(text);
      intro = lexicon.intros.endAt(lower, 0);
    }
    return text;
  }

  private String withoutTitle(String text) {
    String rest = WORK_OF.matcher(text).replaceFirst("");
    return lexicon.headEnd(Vietnamese.lowerInPlace(rest), 0) >= 0 ? rest : text;
  }

  /// The name without the remark behind it ("theo chức năng, nhiệm vụ được giao …", ": Chủ trì …").
  private String withoutTail(String text) {
    String lower = Vietnamese.lowerInPlace(text);
    int parenthesis = lower.indexOf('(');
    int limit = parenthesis < 0 ? lower.length() : parenthesis;
    for (int at = Words.wordEnd(lower, 0); at < limit; at++) {
      boolean sentence =
          lower.charAt(at) == ':'
              && lexicon.actions.endAt(lower, Words.skipSpace(lower, at + 1)) >= 0;
      if (sentence || (lexicon.tails.endAt(lower, at) >= 0 && !inName(text, lower, at))) {
        return text.substring(0, at).replaceFirst("[\\s,–-]+$", "");
      }
    }
    return text;
  }

  private boolean inName(String text, String lower, int at) {
    return lexicon.namesWithVerbs.endAt(lower, at) >= 0
        || (Character.isUpperCase(text.charAt(at)) && lexicon.capitalWords.endAt(lower, at) >= 0);
  }

  /// "Các sở: Tài chính, Y tế" as "Sở Tài chính", "Sở Y tế".
  private List<String> distributed(String piece) {
    Matcher matcher = DISTRIBUTED.matcher(Vietnamese.lowerInPlace(piece));
    if (!matcher.matches()) {
      return List.of(piece);
    }
    String head = piece.substring(0, matcher.end("head")).replaceFirst("^[Cc]ác ", "").strip();
    String rest = piece.substring(matcher.start("names"));
    List<String> whole = new ArrayList<>();
    for (String name : separators.fields(rest)) {
      whole.add(head + " " + name.strip());
    }
    return whole;
  }
}
