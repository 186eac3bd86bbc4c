// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.check;

import java.util.stream.Stream;

/// One kind of inconsistency. A pure function of the plan.
///
/// To add one: 1. write its class beside the others; 2. list it in [ConsistencyRules]; 3. give it a
/// line in `explanations.tsv`, with its severity; 4. write a plan that has it, and the nearest one
/// that has not, into its test; 5. run `CheckSamplesTest`, and look at whatever it newly finds.
interface ConsistencyRule {

  /// Its name in the output and in `explanations.tsv`.
  String kind();

  /// What is wrong in `plan`, in reading order.
  Stream<Conflict> conflicts(CheckedPlan plan);
}
