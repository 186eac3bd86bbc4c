// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.extractors.agency;

/// All readers of this package on one lexicon.
///
/// @param agencies from a name to an agency with id, level and group
/// @param lists cells, labels, headings
/// @param roles the same where a text gives roles ("Sở X chủ trì; Sở Y phối hợp")
/// @param coordination "phối hợp với …" in a sentence
/// @param subjects who acts in a sentence
/// @param aliases short names that a document defines
/// @param reports who receives a report
/// @param mentions all lists of agencies in a text
public record AgencyReaders(
    Agencies agencies,
    AgencyListReader lists,
    RoleReader roles,
    CoordinationReader coordination,
    SubjectReader subjects,
    AliasReader aliases,
    ReportReader reports,
    MentionReader mentions) {

  /// Reads the word lists that lie beside this class.
  public static AgencyReaders load() {
    AgencyLexicon lexicon = AgencyLexicon.load();
    AgencyNames names = AgencyNames.load();
    AgencyListReader lists = new AgencyListReader(lexicon, names);
    CoordinationReader coordination = new CoordinationReader(lexicon, lists);
    return new AgencyReaders(
        Agencies.load(names),
        lists,
        new RoleReader(lists, coordination),
        coordination,
        new SubjectReader(lexicon, lists),
        new AliasReader(lists),
        new ReportReader(lexicon, lists),
        new MentionReader(lexicon, lists));
  }
}
