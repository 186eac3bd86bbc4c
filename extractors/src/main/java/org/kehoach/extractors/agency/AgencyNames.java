// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// Brings a name to the contract's form: abbreviations expanded, casing as in running text, nothing
/// around it.
public final class AgencyNames {

  private static final Pattern AROUND_LEFT =
      Pattern.compile("^(?:[-–+•*]|\\d{1,2}[.)]|[a-zđ]\\))\\s*");
  private static final Pattern AROUND_RIGHT =
      Pattern.compile("(?:[\\s.,;:*…/|]|\\[\\d{1,3}\\]|\\(\\d{1,2}\\)|(?<=\\p{L})\\d{1,2}$)++$");
  private static final Pattern BEHIND_DEPARTMENT =
      Pattern.compile("(?:^|\\s)(?:[Ss]ở|SỞ|[Bb]ộ|[Bb]an)$");

  private final List<Abbreviation> abbreviations;
  private final List<String[]> runningText;
  private final List<String> fields = PhraseList.lines("department-fields.txt");

  private AgencyNames() {
    abbreviations =
        PhraseList.lines("abbreviations.tsv").stream()
            .map(line -> line.split("\t"))
            .map(field -> Abbreviation.of(field[0], field[1], field[2]))
            .sorted(Comparator.comparingInt((Abbreviation a) -> a.written.length()).reversed())
            .toList();
    runningText =
        PhraseList.lines("running-text.tsv").stream()
            .map(line -> line.split("\t"))
            .sorted(Comparator.comparingInt((String[] field) -> field[0].length()))
            .toList();
  }

  /// Reads the lists that lie beside this class.
  public static AgencyNames load() {
    return new AgencyNames();
  }

  /// The name as the contract wants it: "SỞ TT&TT;" becomes "Sở Thông tin và Truyền thông".
  public String normalise(String asWritten) {
    String name = stripped(Vietnamese.squeeze(Vietnamese.nfc(asWritten)));
    for (Abbreviation abbreviation : abbreviations) {
      name = abbreviation.expand(name);
    }
    name = isShouted(name) ? sentenceCase(name) : name;
    for (String[] spelling : runningText) {
      name = replaceWords(name, spelling[0], spelling[1]);
    }
    return capitalised(Vietnamese.squeeze(name));
  }

  /// The lower-case words that two spellings of one name share: abbreviations expanded that
  /// [#normalise] keeps.
  String comparable(String name) {
    String expanded = normalise(name);
    for (Abbreviation abbreviation : abbreviations) {
      expanded = abbreviation.expandForComparing(expanded);
    }
    return Vietnamese.lowerInPlace(expanded);
  }

  private static String stripped(String name) {
    String left = AROUND_LEFT.matcher(name).replaceFirst("");
    String right = AROUND_RIGHT.matcher(left).replaceFirst("");
    return right.isEmpty() ? left : right;
  }

  /// Whether the name is in capitals throughout, acronyms aside.
  private static boolean isShouted(String name) {
    return name.contains(" ") && name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  private String sentenceCase(String shouted) {
    String name = Vietnamese.lowerInPlace(shouted).replace("ubnd", "UBND").replace("hđnd", "HĐND");
    for (String field : fields) {
      name = replaceWords(name, Vietnamese.lowerInPlace(field), field);
    }
    return name;
  }

  private static String replaceWords(String text, String lowerWords, String with) {
    String lower = Vietnamese.lowerInPlace(text);
    StringBuilder replaced = new StringBuilder();
    int done = 0;
    int at = lower.indexOf(lowerWords);
    while (at >= 0) {
      int end = at + lowerWords.length();
      if (Words.startsAt(lower, at) && Words.endsAt(lower, end)) {
        replaced.append(text, done, at).append(with);
        done = end;
      }
      at = lower.indexOf(lowerWords, end);
    }
    return replaced.append(text.substring(done)).toString();
  }

  private static String capitalised(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private record Abbreviation(String written, String meaning, String where, Pattern word) {

    static Abbreviation of(String written, String meaning, String where) {
      return new Abbreviation(
          written,
          meaning,
          where,
          Pattern.compile("(?<![\\p{L}\\p{N}&])" + Pattern.quote(written) + "(?![\\p{L}\\p{N}&])"));
    }

    String expand(String name) {
      return where.equals("id") ? name : expandIn(name);
    }

    String expandForComparing(String name) {
      return where.equals("id") ? expandIn(name) : name;
    }

    private String expandIn(String name) {
      if (!name.contains(written)) {
        return name;
      }
      return word.matcher(name)
          .replaceAll(
              match ->
                  Matcher.quoteReplacement(
                      applies(name.substring(0, match.start())) ? meaning : written));
    }

    private boolean applies(String left) {
      return !where.equals("sở") || BEHIND_DEPARTMENT.matcher(left.strip()).find();
    }
  }
}
