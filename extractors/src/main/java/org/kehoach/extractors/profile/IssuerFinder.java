// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.profile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.text.Vietnamese;

/// Who issues the document, as its letterhead and the line over its recitals say.
record IssuerFinder(Provinces provinces) {

  private static final Pattern MOTTO =
      Pattern.compile(
          "cộng\\s+hòa\\s+xã\\s+hội\\s+chủ\\s+nghĩa\\s+việt\\s+nam|độc\\s+lập\\s*[-–]\\s*tự\\s+do\\s*[-–]\\s*hạnh\\s+phúc"
              + "|[-–_*]{3,}|đảng\\s+cộng\\s+sản\\s+việt\\s+nam");
  private static final Pattern OF_PROVINCE =
      Pattern.compile(
          "(?<organ>ủy\\s+ban\\s+nhân\\s+dân|ubnd|hội\\s+đồng\\s+nhân\\s+dân|hđnd|ban\\s+chỉ\\s+đạo)\\s+(?<kind>tỉnh|thành\\s+phố|tp\\.?)\\s+");
  private static final Pattern PARTY = Pattern.compile("(?<organ>tỉnh|thành)\\s+ủy\\s+");
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "\\s+(?<name>(?:sở|chi\\s+cục|ban\\s+quản\\s+lý|thanh\\s+tra|ban\\s+dân\\s+tộc|văn\\s+phòng)(?:\\s+(?!số)[\\p{L},-]+){0,9})");
  private static final Pattern LOWER_TIER =
      Pattern.compile(
          "(?:ủy\\s+ban\\s+nhân\\s+dân|ubnd)\\s+(?<kind>huyện|quận|thị\\s+xã|xã|phường|thị\\s+trấn|đặc\\s+khu|thành\\s+phố)\\s+(?<name>[^\\n"
              + "\\d:]{2,30})");
  private static final Pattern CENTRAL =
      Pattern.compile(
          "(?m)^(?<name>thủ tướng chính phủ|chính phủ|quốc hội|bộ [\\p{L} ,-]{3,60}|ban chấp hành"
              + " trung ương.*|bộ chính trị)$");

  /// @param name canonical: `UBND tỉnh Sơn La`
  /// @param unit the province that it belongs to; null for central organs and where it is not named
  /// @param central whether it belongs to no province
  record Issuer(String name, Provinces.@Nullable Unit unit, boolean central) {}

  /// The issuer in the lines of a document's head; null where they name none.
  @Nullable Issuer in(List<String> lines, RunningCase cases) {
    String head =
        MOTTO
            .matcher(Vietnamese.lower(String.join("\n", lines)))
            .replaceAll("")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    Issuer issuer = ofProvince(head, cases);
    issuer = issuer == null ? ofParty(head) : issuer;
    issuer = issuer == null ? ofLowerTier(head) : issuer;
    return issuer == null ? central(head, cases) : issuer;
  }

  private @Nullable Issuer ofProvince(String head, RunningCase cases) {
    Matcher organ = OF_PROVINCE.matcher(head);
    while (organ.find()) {
      Matcher place = provinces.pattern().matcher(head).region(organ.end(), head.length());
      Provinces.Unit unit = place.lookingAt() ? provinces.named(place.group()) : null;
      if (unit == null) {
        continue;
      }
      String seat = kind(organ.group("kind")) + " " + unit.name();
      Matcher department = DEPARTMENT.matcher(head).region(place.end(), head.length());
      if (department.lookingAt()) {
        String name = Vietnamese.squeeze(department.group("name"));
        return new Issuer(cases.apply(name.toUpperCase(Locale.ROOT)) + " " + seat, unit, false);
      }
      return new Issuer(shortened(organ.group("organ")) + " " + seat, unit, false);
    }
    return null;
  }

  private @Nullable Issuer ofParty(String head) {
    Matcher party = PARTY.matcher(head);
    while (party.find()) {
      Matcher place = provinces.pattern().matcher(head).region(party.end(), head.length());
      Provinces.Unit unit = place.lookingAt() ? provinces.named(place.group()) : null;
      if (unit != null) {
        return new Issuer(sentence(party.group("organ")) + " ủy " + unit.name(), unit, false);
      }
    }
    return null;
  }

  private @Nullable Issuer ofLowerTier(String head) {
    Matcher organ = LOWER_TIER.matcher(head);
    if (!organ.find()) {
      return null;
    }
    String place = Vietnamese.squeeze(organ.group("name")).lines().findFirst().orElse("").strip();
    String name =
        List.of(place.split(" ")).stream()
            .map(IssuerFinder::sentence)
            .collect(Collectors.joining(" "));
    return new Issuer("UBND " + kind(organ.group("kind")) + " " + name, null, false);
  }

  private @Nullable Issuer central(String head, RunningCase cases) {
    Matcher central = CENTRAL.matcher(head);
    if (!central.find()) {
      return null;
    }
    String name = central.group("name");
    String written =
        name.equals("thủ tướng chính phủ")
            ? "Thủ tướng Chính phủ"
            : cases.apply(name.toUpperCase(Locale.ROOT));
    return new Issuer(written, null, true);
  }

  private static String kind(String kind) {
    return kind.startsWith("tp") ? "thành phố" : Vietnamese.squeeze(kind);
  }

  private static String shortened(String organ) {
    if (organ.startsWith("h")) {
      return "HĐND";
    }
    return organ.startsWith("ban") ? "Ban Chỉ đạo" : "UBND";
  }

  private static String sentence(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
