// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

import java.util.Locale;
import org.kehoach.extractors.trace.Reason;

/// The checks that an agency passes before it leads or coordinates.
public enum AgencyCheck {
  COORDINATION_AS_NOUN("the \"phối hợp\" before it is a noun"),
  NO_PARTNER("what is combined, not with whom"),
  ASKED_OF_OTHERS("those others coordinate with it whom the item instructs"),
  PROVINCE_COORDINATES("the province coordinates with it, not the agency that acts"),
  OTHER_LEADS("acts too, but another part of the line names the lead"),
  OTHER_COORDINATES("another part of the line names the coordinators"),
  HEADING_LEADS("acts here, but the agency of the heading leads"),
  OTHER_CELL("in a cell or label that gives neither lead nor coordinator"),
  NOT_ACTING("neither the subject of a verb of action nor behind \"phối hợp với\"");

  private final String words;

  AgencyCheck(String words) {
    this.words = words;
  }

  /// The check as the reason for a decision.
  public Reason reason() {
    return new Reason("agency." + name().toLowerCase(Locale.ROOT).replace('_', '-'), words);
  }
}
