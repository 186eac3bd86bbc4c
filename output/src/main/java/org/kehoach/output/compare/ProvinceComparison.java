// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.registry.Indicator;
import org.kehoach.corpus.registry.IndicatorRegistry;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.corpus.text.Vietnamese;
import org.kehoach.corpus.text.VietnameseOrder;
import org.kehoach.output.identity.Acts;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.PlanRecords;

/// The figures that a query asks for.
///
/// @param indicators what was asked for, in the registry's order, those with a provisional id last
/// @param related of the same families, not equal, and so not asked for
/// @param left how many indicators of one plan alone were left out
/// @param unlinked how many quantified targets of the plans have no indicator
/// @param blanks the provinces that were asked for by name and set nothing of it
/// @param silent the other provinces with plans that set nothing of it
public record ProvinceComparison(
    List<ComparedIndicator> indicators,
    List<ComparedIndicator> related,
    int left,
    int unlinked,
    List<String> blanks,
    List<String> silent) {

  public ProvinceComparison {
    indicators = List.copyOf(indicators);
    related = List.copyOf(related);
    blanks = List.copyOf(blanks);
    silent = List.copyOf(silent);
  }

  /// Compares what `query` asks for in `plans`; an act that several files hold counts once.
  public static ProvinceComparison of(
      List<PlanRecords> plans, IndicatorRegistry registry, ComparisonQuery query) {
    List<PlanRecords> asked =
        Acts.once(plans).stream().filter(plan -> isAsked(plan, query)).toList();
    Map<Series, List<Figure>> bySeries = new LinkedHashMap<>();
    int unlinked = 0;
    for (PlanRecords plan : asked) {
      for (Target target : plan.findings().targets()) {
        Series series = Series.of(target);
        if (series == null) {
          unlinked += target.value() == null ? 0 : 1;
        } else if (query.year() == null || query.year().equals(target.year())) {
          bySeries
              .computeIfAbsent(series, s -> new ArrayList<>())
              .add(new Figure(series, target, plan.document()));
        }
      }
    }
    List<ComparedIndicator> all = inOrder(bySeries, registry);
    Set<String> wanted = wanted(all, registry, query);
    List<ComparedIndicator> chosen =
        all.stream().filter(one -> wanted.contains(one.series().indicator())).toList();
    List<ComparedIndicator> shown =
        chosen.stream()
            .filter(one -> query.singles() || one.isRegistered() || one.plans() > 1)
            .toList();
    List<ComparedIndicator> kept = shown.isEmpty() ? chosen : shown;
    List<DocumentRecord> setting =
        kept.stream().flatMap(one -> one.figures().stream()).map(Figure::document).toList();
    return new ProvinceComparison(
        kept,
        related(kept, all, registry),
        chosen.size() - kept.size(),
        unlinked,
        blanks(query, setting),
        silent(asked, setting));
  }

  private static List<String> blanks(ComparisonQuery query, List<DocumentRecord> setting) {
    return query.provinces().stream()
        .filter(unit -> setting.stream().noneMatch(one -> Provinces.isIn(province(one), unit)))
        .map(Provinces.Unit::name)
        .toList();
  }

  private static List<String> silent(List<PlanRecords> asked, List<DocumentRecord> setting) {
    SortedSet<String> names = names(asked.stream().map(PlanRecords::document).toList());
    names.removeAll(names(setting));
    return List.copyOf(names);
  }

  private static SortedSet<String> names(List<DocumentRecord> documents) {
    return documents.stream()
        .map(ProvinceComparison::province)
        .filter(Objects::nonNull)
        .map(DocumentProfile.Province::name)
        .collect(Collectors.toCollection(() -> new TreeSet<>(new VietnameseOrder())));
  }

  private static DocumentProfile.@Nullable Province province(DocumentRecord document) {
    return document.profile().province();
  }

  private static boolean isAsked(PlanRecords plan, ComparisonQuery query) {
    return query.provinces().isEmpty()
        || query.provinces().stream()
            .anyMatch(asked -> Provinces.isIn(province(plan.document()), asked));
  }

  private static List<ComparedIndicator> inOrder(
      Map<Series, List<Figure>> bySeries, IndicatorRegistry registry) {
    List<ComparedIndicator> all = new ArrayList<>();
    for (Indicator entry : registry.all()) {
      bySeries.forEach(
          (series, figures) -> {
            if (series.indicator().equals(entry.id())) {
              all.add(new ComparedIndicator(series, entry, figures));
            }
          });
    }
    bySeries.forEach(
        (series, figures) -> {
          if (registry.byId(series.indicator()) == null) {
            all.add(new ComparedIndicator(series, null, figures));
          }
        });
    return all;
  }

  private static Set<String> wanted(
      List<ComparedIndicator> all, IndicatorRegistry registry, ComparisonQuery query) {
    return all.stream()
        .filter(one -> query.theme() == null || isOfTheme(one.entry(), query.theme()))
        .map(one -> one.series().indicator())
        .filter(named(all, registry, query.indicator())::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isOfTheme(@Nullable Indicator entry, String theme) {
    return entry != null && entry.theme().equals(theme);
  }

  /// The ids that `indicator` names: one id, or all in whose words its words stand.
  private static Set<String> named(
      List<ComparedIndicator> all, IndicatorRegistry registry, @Nullable String indicator) {
    Set<String> ids = all.stream().map(one -> one.series().indicator()).collect(Collectors.toSet());
    if (indicator == null || ids.contains(indicator)) {
      return indicator == null ? ids : Set.of(indicator);
    }
    Set<String> named = new TreeSet<>();
    registry.search(indicator).forEach(entry -> named.add(entry.id()));
    List<String> words = words(indicator);
    all.stream()
        .filter(one -> !one.isRegistered() && words(one.name()).containsAll(words))
        .forEach(one -> named.add(one.series().indicator()));
    return named;
  }

  private static List<String> words(String text) {
    return List.of(Vietnamese.unaccented(text).strip().split("[^\\p{L}\\d]+"));
  }

  private static List<ComparedIndicator> related(
      List<ComparedIndicator> chosen, List<ComparedIndicator> all, IndicatorRegistry registry) {
    Set<String> ids =
        chosen.stream().map(one -> one.series().indicator()).collect(Collectors.toSet());
    Set<String> families = ids.stream().map(registry::family).collect(Collectors.toSet());
    return all.stream()
        .filter(one -> !ids.contains(one.series().indicator()))
        .filter(one -> families.contains(registry.family(one.series().indicator())))
        .toList();
  }
}
