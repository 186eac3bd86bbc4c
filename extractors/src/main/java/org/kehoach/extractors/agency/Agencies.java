// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.registry.AgencyEntry;
import org.kehoach.corpus.registry.AgencyLink;
import org.kehoach.corpus.registry.AgencyLinker;
import org.kehoach.corpus.registry.AgencyRegistry;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.corpus.registry.Setting;
import org.kehoach.extractors.rules.RuleSet;

/// From a name to an agency: its id in the registry, its level, whether it is a group. A name that
/// the registry does not know, or that might mean two agencies, keeps its words and has no id.
public final class Agencies {

  private static final Pattern DETERMINER =
      Pattern.compile("^(?:tất cả các|toàn thể các|các|những) ");

  private final AgencyNames names;
  private final Provinces provinces;
  private final AgencyLinker linker;
  private final List<NameRule> levels = NameRule.load("levels.rules");
  private final List<NameRule> groups = NameRule.load("groups.rules");

  /// Short name to name, both comparable.
  private final Map<String, String> aliases;

  private final Setting setting;

  private Agencies(
      AgencyNames names,
      Provinces provinces,
      AgencyLinker linker,
      Map<String, String> aliases,
      Setting setting) {
    this.names = names;
    this.provinces = provinces;
    this.linker = linker;
    this.aliases = Map.copyOf(aliases);
    this.setting = setting;
  }

  static Agencies load(AgencyNames names) {
    Provinces provinces = Provinces.load();
    return new Agencies(
        names,
        provinces,
        new AgencyLinker(AgencyRegistry.load(provinces), provinces, names::comparable),
        Map.of(),
        Setting.ANY);
  }

  /// These agencies as one document means them: "Sở Y tế" is that of its province, and its short
  /// names (see [AliasReader]) keep their wording and get the id of the name that they stand for.
  public Agencies in(DocumentProfile profile, Map<String, String> shortNames) {
    Map<String, String> comparable = new HashMap<>();
    shortNames.forEach(
        (alias, name) -> comparable.put(names.comparable(alias), names.normalise(name)));
    return new Agencies(names, provinces, linker, comparable, Setting.of(profile, provinces));
  }

  /// The agency of a name, which is normalised first.
  public Agency of(String name) {
    String normalised = names.normalise(name);
    String comparable = names.comparable(normalised);
    AgencyLink link =
        linker.link(aliases.getOrDefault(comparable, normalised), setting).orElse(null);
    if (link == null) {
      return new Agency(normalised, null, level(comparable), group(comparable), null);
    }
    AgencyEntry entry = link.entry();
    return new Agency(normalised, link.id(), entry.level(), entry.group(), link.successor());
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
