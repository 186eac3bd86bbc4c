// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Agency;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.DocumentProfile;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import org.kehoach.corpus.registry.AgencyRegistry;
import org.kehoach.output.search.RecordKind;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.words.Word;
import org.kehoach.output.words.Words;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.RecordJson;

/// Makes a record into what Lucene indexes.
///
/// @param plan the document that the record stands in
record IndexedRecord(DocumentRecord plan, Abbreviations abbreviations) {

  /// @param place number of the record in its document
  Document of(Finding finding, int place) {
    Document to = new Document();
    addOrder(to, finding, place);
    addStored(to, finding);
    addWords(to, IndexFields.BODY, IndexFields.BODY_FOLDED, body(finding));
    addWords(to, IndexFields.CONTEXT, IndexFields.CONTEXT_FOLDED, context(finding));
    DocumentProfile.Province province = plan.profile().province();
    if (province != null) {
      Stream.of(province.name(), province.today().name())
          .distinct()
          .forEach(name -> to.add(new StringField(IndexFields.PROVINCE, name, Store.NO)));
    }
    switch (finding) {
      case Target target -> {
        Integer year = target.year();
        if (year != null) {
          DeadlineFields.addYears(to, year, year);
        }
      }
      case Obligation obligation -> {
        addAgencies(to, IndexFields.LEAD, IndexFields.LEAD_ID, obligation.leads());
        addAgencies(
            to, IndexFields.COORDINATOR, IndexFields.COORDINATOR_ID, obligation.coordinators());
        obligation.deadlines().forEach(d -> DeadlineFields.add(to, d, plan.profile()));
      }
      case Citation ignored -> {}
    }
    return to;
  }

  private void addOrder(Document to, Finding finding, int place) {
    to.add(new SortedDocValuesField(IndexFields.DOCUMENT, new BytesRef(plan.id())));
    to.add(new NumericDocValuesField(IndexFields.START, finding.evidence().start()));
    to.add(new NumericDocValuesField(IndexFields.PLACE, place));
  }

  private void addStored(Document to, Finding finding) {
    DocumentProfile profile = plan.profile();
    DocumentProfile.Province province = profile.province();
    to.add(new StringField(IndexFields.KIND, RecordKind.of(finding).name(), Store.YES));
    to.add(new StoredField(IndexFields.RECORD, RecordJson.line(finding)));
    addStored(to, IndexFields.TITLE, profile.title());
    addStored(to, IndexFields.NUMBER, profile.number());
    addStored(to, IndexFields.PROVINCE_NAME, province == null ? null : province.name());
  }

  private static void addStored(Document to, String field, @Nullable String value) {
    if (value != null) {
      to.add(new StoredField(field, value));
    }
  }

  private static Stream<@Nullable String> body(Finding finding) {
    Stream<@Nullable String> subject =
        switch (finding) {
          case Target target -> Stream.of(target.indicator(), value(target));
          case Obligation obligation ->
              Stream.concat(
                  Stream.of(obligation.action()),
                  Stream.of(obligation.leads(), obligation.coordinators())
                      .flatMap(List::stream)
                      .map(Agency::name));
          case Citation citation -> Stream.of(citation.number(), citation.name());
        };
    return Stream.concat(Stream.of(finding.evidence().quote()), subject);
  }

  private static @Nullable String value(Target target) {
    BigDecimal value = target.value();
    String unit = Objects.equals(target.unit(), "percent") ? "%" : target.unitText();
    return value == null
        ? null
        : value.stripTrailingZeros().toPlainString() + (unit == null ? "" : " " + unit);
  }

  private Stream<@Nullable String> context(Finding finding) {
    DocumentProfile profile = plan.profile();
    DocumentProfile.Province province = profile.province();
    return Stream.concat(
        finding.evidence().section().stream(),
        Stream.<@Nullable String>of(
            profile.type(),
            profile.number(),
            profile.title(),
            province == null ? null : province.name()));
  }

  /// Adds the words of `texts`, but of none that stands in an earlier one word for word.
  private static void addWords(
      Document to, String accented, String folded, Stream<@Nullable String> texts) {
    List<List<String>> withAccents = new ArrayList<>();
    List<List<String>> without = new ArrayList<>();
    String seen = "";
    for (String text : texts.filter(Objects::nonNull).map(Objects::requireNonNull).toList()) {
      List<Word> words = Words.of(text);
      List<String> asWritten = words.stream().map(Word::accented).toList();
      String all = " " + String.join(" ", asWritten) + " ";
      if (!seen.contains(all)) {
        seen += all;
        withAccents.add(asWritten);
        without.add(words.stream().map(Word::folded).toList());
      }
    }
    to.add(new TextField(accented, new WordStream(withAccents)));
    to.add(new TextField(folded, new WordStream(without)));
  }

  private void addAgencies(Document to, String field, String idField, List<Agency> agencies) {
    List<List<String>> names =
        agencies.stream().map(agency -> abbreviations.expand(agency.name())).toList();
    to.add(new TextField(field, new WordStream(names)));
    agencies.stream()
        .map(Agency::id)
        .filter(Objects::nonNull)
        .map(id -> AgencyRegistry.typeOf(Objects.requireNonNull(id)))
        .distinct()
        .forEach(id -> to.add(new StringField(idField, id, Store.NO)));
  }
}
