// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.corpus.text.Vietnamese;

/// Keeps the roles in a heading, cell or label apart: "Sở X phối hợp với Sở Y", "Sở X chủ trì; Sở Y
/// phối hợp".
public final class RoleReader {

  private static final Pattern COORDINATES =
      Pattern.compile("(?:phối hợp|\\(phối hợp\\)|^(?:cơ quan |đơn vị )?phối hợp:.*)[ .]*$");
  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:cơ quan |đơn vị )?(?:chủ trì|phối hợp): *|\\((?:chủ trì|phối hợp)\\)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final AgencyListReader lists;
  private final CoordinationReader coordination;

  RoleReader(AgencyListReader lists, CoordinationReader coordination) {
    this.lists = lists;
    this.coordination = coordination;
  }

  /// The agencies of `text` by role; those of no role lead.
  public Roles read(String text) {
    String nfc = Vietnamese.nfc(text);
    List<Clause> clauses = coordination.read(nfc);
    if (!clauses.isEmpty()) {
      String left = nfc.substring(0, clauses.getFirst().span().start());
      List<String> partners = clauses.stream().flatMap(c -> c.names().stream()).distinct().toList();
      return new Roles(lists.split(left), partners);
    }
    List<String> leads = new ArrayList<>();
    List<String> coordinators = new ArrayList<>();
    for (String part : nfc.split("[;\n]")) {
      List<String> role =
          COORDINATES.matcher(Vietnamese.lowerInPlace(part.strip())).find() ? coordinators : leads;
      role.addAll(lists.split(ROLE.matcher(part.strip()).replaceAll("")));
    }
    return new Roles(leads, coordinators);
  }
}
