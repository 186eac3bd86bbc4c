// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.changes;

import org.kehoach.output.report.Reference;
import org.kehoach.output.write.PlanRecords;

/// A plan that a newer one of the same issuer concerns.
public record PlanLink(PlanRecords newer, PlanRecords older, Relation relation) {

  /// What the newer one does to the older.
  public enum Relation {
    /// Says that it takes its place.
    REPLACES,
    /// Says that it amends it: what it does not say anew stays.
    AMENDS,
    /// Has its title and a later date, and does not cite it.
    SAME_TITLE
  }

  /// Whether nothing of the older plan stays in force.
  boolean ends() {
    return relation != Relation.AMENDS;
  }

  /// "A replaces B."
  public String sentence() {
    String does =
        switch (relation) {
          case REPLACES -> "replaces";
          case AMENDS -> "amends";
          case SAME_TITLE -> "has the title of";
        };
    return "%s %s %s."
        .formatted(Reference.plan(newer.document()), does, Reference.plan(older.document()));
  }

  /// What differs between the two, in what they demand.
  public PlanChange change() {
    return PlanComparison.between(older, newer, Content.Aspect.EDITION);
  }
}
