// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.kehoach.output.words.Phrase;
import org.kehoach.output.words.TypedQuery;
import org.kehoach.output.words.TypedQuery.Unit;

/// Ranks by the words: a word in the quote counts more than in the headings, with its accents more
/// than without, and words that stand together as typed more than apart.
final class TextQuery {
  private static final int ALL_NEEDED = 3;
  private static final float ANOTHER_FORM = 0.8f;
  private static final float TOGETHER = 2f;

  /// Beyond this many units, pairs are tried as typed alone, to bound the query's size.
  private static final int FEW_UNITS = 8;

  private record Place(String field, boolean accented, float boost) {}

  private static final List<Place> WITH_ACCENTS =
      List.of(
          new Place(IndexFields.BODY, true, 3f),
          new Place(IndexFields.CONTEXT, true, 0.9f),
          new Place(IndexFields.BODY_FOLDED, false, 1f),
          new Place(IndexFields.CONTEXT_FOLDED, false, 0.3f));
  private static final List<Place> WITHOUT =
      List.of(
          new Place(IndexFields.BODY_FOLDED, false, 1f),
          new Place(IndexFields.CONTEXT_FOLDED, false, 0.3f));

  private TextQuery() {}

  static Query of(TypedQuery typed) {
    if (typed.units().isEmpty()) {
      return new MatchNoDocsQuery("no word typed");
    }
    List<Place> places = typed.withAccents() ? WITH_ACCENTS : WITHOUT;
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder free = new BooleanQuery.Builder();
    int freeUnits = 0;
    for (Unit unit : typed.units()) {
      if (unit.required()) {
        query.add(anyOf(unit.forms(), places), Occur.MUST);
      } else {
        free.add(anyOf(unit.forms(), places), Occur.SHOULD);
        freeUnits++;
      }
    }
    if (freeUnits > 0) {
      int needed = freeUnits <= ALL_NEEDED ? freeUnits : (freeUnits * 3 + 3) / 4;
      query.add(free.setMinimumNumberShouldMatch(needed).build(), Occur.MUST);
    }
    for (int i = 1; i < typed.units().size(); i++) {
      boolean few = typed.units().size() <= FEW_UNITS;
      List<Phrase> pairs = pairs(typed.units().get(i - 1), typed.units().get(i), few);
      query.add(new BoostQuery(anyOf(pairs, places), TOGETHER), Occur.SHOULD);
    }
    return query.build();
  }

  private static List<Phrase> pairs(Unit first, Unit second, boolean allForms) {
    List<Phrase> pairs = new ArrayList<>();
    for (Phrase one : allForms ? first.forms() : first.forms().subList(0, 1)) {
      for (Phrase other : allForms ? second.forms() : second.forms().subList(0, 1)) {
        pairs.add(one.then(other));
      }
    }
    return pairs;
  }

  private static Query anyOf(List<Phrase> forms, List<Place> places) {
    List<Query> ways = new ArrayList<>();
    for (Phrase form : forms) {
      float factor = form.equals(forms.getFirst()) ? 1 : ANOTHER_FORM;
      for (Place place : places) {
        List<String> words = place.accented() ? form.accented() : form.folded();
        ways.add(
            new BoostQuery(
                new PhraseQuery(place.field(), words.toArray(String[]::new)),
                place.boost() * factor));
      }
    }
    return new DisjunctionMaxQuery(ways, 0);
  }
}
