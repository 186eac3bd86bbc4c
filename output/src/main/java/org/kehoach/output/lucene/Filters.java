// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.registry.Provinces;
import org.kehoach.output.search.SearchQuery;
import org.kehoach.output.search.SearchQuery.Role;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.words.TypedNames;

/// The filters of a query, as [SearchQuery] tells them.
record Filters(IndexReader index, Abbreviations abbreviations, Supplier<TypedNames> names) {

  List<Query> of(SearchQuery query) throws IOException {
    List<Query> filters = new ArrayList<>();
    if (!query.kinds().isEmpty()) {
      List<BytesRef> kinds = query.kinds().stream().map(k -> new BytesRef(k.name())).toList();
      filters.add(new TermInSetQuery(IndexFields.KIND, kinds));
    }
    String province = query.province();
    if (province != null) {
      Provinces.Unit unit = names.get().province(province);
      filters.add(
          unit == null
              ? new MatchNoDocsQuery("no province " + province)
              : new TermQuery(new Term(IndexFields.PROVINCE, unit.name())));
    }
    String agency = query.agency();
    if (agency != null) {
      filters.add(agency(agency, query.role()));
    }
    Integer year = query.year();
    if (year != null) {
      int[] only = {year};
      filters.add(IntRange.newIntersectsQuery(IndexFields.YEARS, only, only));
    }
    SearchQuery.Due due = query.due();
    if (due != null) {
      filters.add(due(due));
    }
    return filters;
  }

  /// The agency by its words, and under the other names that it had or has by its id.
  private Query agency(String agency, @Nullable Role role) {
    String[] words = abbreviations.expand(agency).toArray(String[]::new);
    List<BytesRef> ids = names.get().line(agency, null).stream().map(BytesRef::new).toList();
    BooleanQuery.Builder roles = new BooleanQuery.Builder();
    if (role != Role.COORDINATE) {
      roles.add(new PhraseQuery(IndexFields.LEAD, words), Occur.SHOULD);
      roles.add(new TermInSetQuery(IndexFields.LEAD_ID, ids), Occur.SHOULD);
    }
    if (role != Role.LEAD) {
      roles.add(new PhraseQuery(IndexFields.COORDINATOR, words), Occur.SHOULD);
      roles.add(new TermInSetQuery(IndexFields.COORDINATOR_ID, ids), Occur.SHOULD);
    }
    return roles.build();
  }

  private Query due(SearchQuery.Due due) throws IOException {
    long lastDay = due.before().toEpochDay() - 1;
    return new BooleanQuery.Builder()
        .add(LongPoint.newRangeQuery(IndexFields.DUE, Long.MIN_VALUE, lastDay), Occur.SHOULD)
        .add(new TermInSetQuery(IndexFields.RECURS, recurringDue(due)), Occur.SHOULD)
        .build();
  }

  private List<BytesRef> recurringDue(SearchQuery.Due due) throws IOException {
    List<BytesRef> found = new ArrayList<>();
    Terms all = MultiTerms.getTerms(index, IndexFields.RECURS);
    if (all != null) {
      TermsEnum terms = all.iterator();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        if (RecurringTerm.parse(term.utf8ToString()).isDue(due)) {
          found.add(BytesRef.deepCopyOf(term));
        }
      }
    }
    return found;
  }
}
