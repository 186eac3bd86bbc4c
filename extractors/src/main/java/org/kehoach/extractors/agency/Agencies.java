// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.extractors.rules.RuleSet;

/// From a name to an agency: a stable id, its level, whether it is a group.
public final class Agencies {

  private static final Pattern DETERMINER =
      Pattern.compile("^(?:tất cả các|toàn thể các|các|những) ");
  private static final Pattern TRAILING =
      Pattern.compile(
          " (?:có liên quan|liên quan|trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố))?|cấp"
              + " tỉnh|tỉnh|khác)$");
  private static final Pattern PROVINCE =
      Pattern.compile(" (?:tỉnh|thành phố) (?<name>\\p{Lu}\\p{L}*(?:[ -]\\p{Lu}\\p{L}*){0,4})$");
  private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

  private final AgencyNames names;
  private final List<NameRule> levels = NameRule.load("levels.rules");
  private final List<NameRule> groups = NameRule.load("groups.rules");

  /// Short name to name, both comparable.
  private final Map<String, String> aliases;

  private Agencies(AgencyNames names, Map<String, String> aliases) {
    this.names = names;
    this.aliases = Map.copyOf(aliases);
  }

  static Agencies load(AgencyNames names) {
    return new Agencies(names, Map.of());
  }

  /// These agencies with the short names of one document (see [AliasReader]), which keep their
  /// wording and get the id of the name that they stand for.
  public Agencies withAliases(Map<String, String> shortNames) {
    Map<String, String> comparable = new HashMap<>();
    shortNames.forEach(
        (alias, name) -> comparable.put(names.comparable(alias), names.normalise(name)));
    return new Agencies(names, comparable);
  }

  /// The agency of a name, which is normalised first.
  ///
  /// @param provinceName the document's province without "tỉnh", so that "Sở Y tế tỉnh Sơn La" and
  ///   "Sở Y tế" are one; null where not known
  public Agency of(String name, @Nullable String provinceName) {
    String normalised = names.normalise(name);
    String comparable = names.comparable(normalised);
    return new Agency(
        normalised, id(normalised, provinceName), level(comparable), group(comparable));
  }

  private String id(String name, @Nullable String provinceName) {
    String meant = aliases.getOrDefault(names.comparable(name), name);
    String bare = PROVINCE.matcher(meant).replaceFirst("");
    if (provinceName != null && bare.endsWith(" " + provinceName)) {
      bare = bare.substring(0, bare.length() - provinceName.length()).strip();
    }
    String words = DETERMINER.matcher(names.comparable(bare)).replaceFirst("");
    String shorter = TRAILING.matcher(words).replaceFirst("");
    while (!shorter.equals(words)) {
      words = shorter;
      shorter = TRAILING.matcher(words).replaceFirst("");
    }
    String shortened =
        words.replace("ủy ban nhân dân", "ubnd").replace("hội đồng nhân dân", "hđnd");
    return NO_SLUG
        .matcher(Vietnamese.unaccented(shortened))
        .replaceAll("-")
        .replaceAll("^-|-$", "");
  }

  private Agency.@Nullable Level level(String comparable) {
    String words = DETERMINER.matcher(comparable).replaceFirst("");
    Optional<String> level =
        levels.stream().filter(r -> r.found(words)).map(NameRule::result).findFirst();
    return level.map(Agency.Level::valueOf).orElse(null);
  }

  private boolean group(String comparable) {
    return groups.stream().anyMatch(rule -> rule.found(comparable));
  }

  private record NameRule(Pattern pattern, String result) {
    static List<NameRule> load(String file) {
      return RuleSet.load(Agencies.class, file).rules().stream()
          .map(rule -> new NameRule(Pattern.compile(rule.pattern()), rule.result()))
          .toList();
    }

    boolean found(String words) {
      return pattern.matcher(words).find();
    }
  }
}
