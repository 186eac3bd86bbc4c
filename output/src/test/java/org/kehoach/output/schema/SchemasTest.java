// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.output.SampleRecords;
import org.kehoach.output.write.DocumentRecord;
import org.kehoach.output.write.LedgerEntry;
import org.kehoach.output.write.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String DOCUMENT = RecordJson.line(DocumentRecord.of(SampleRecords.plan()));
  private static final String TARGET = RecordJson.line(SampleRecords.TARGET);
  private static final String QUALITATIVE = RecordJson.line(SampleRecords.QUALITATIVE_TARGET);
  private static final String OBLIGATION = RecordJson.line(SampleRecords.OBLIGATION);
  private static final String CITATION = RecordJson.line(SampleRecords.CITATION);
  private static final String EXTRACTED = ledger(new Outcome.Extracted());
  private static final String FAILED = ledger(new Outcome.Failed("broken", "mend it"));

  static Stream<Arguments> written() {
    return Stream.of(
        Arguments.of("document", DOCUMENT),
        Arguments.of("document", RecordJson.line(DocumentRecord.of(SampleRecords.silentPlan()))),
        Arguments.of("target", TARGET),
        Arguments.of("target", QUALITATIVE),
        Arguments.of("obligation", OBLIGATION),
        Arguments.of("obligation", RecordJson.line(SampleRecords.MEASURE)),
        Arguments.of("citation", CITATION),
        Arguments.of("citation", RecordJson.line(SampleRecords.LAW)),
        Arguments.of("ledger", EXTRACTED),
        Arguments.of("ledger", ledger(new Outcome.Partial(List.of("page 3 is empty")))),
        Arguments.of("ledger", ledger(new Outcome.Skipped("same as b.pdf", "none needed"))),
        Arguments.of("ledger", FAILED));
  }

  @ParameterizedTest
  @MethodSource("written")
  void everyLineThatIsWrittenIsValid(String schema, String line) {
    assertThat(errors(schema, line)).isEmpty();
  }

  /// Each changes one place of a valid line.
  static final List<Arguments> WRONG =
      List.of(
          Arguments.of("document", DOCUMENT, "\"schemaVersion\":1", "\"schemaVersion\":2"),
          Arguments.of("document", DOCUMENT, "\"2025-03-05\"", "\"5/3/2025\""),
          Arguments.of("document", DOCUMENT, "\"pages\":12", "\"pages\":0"),
          Arguments.of("document", DOCUMENT, "\"code\":\"14\"", "\"code\":14"),
          Arguments.of("target", TARGET, "\"valueTo\":62.5", "\"valueTo\":null"),
          Arguments.of("target", TARGET, "\"comparator\":\"RANGE\"", "\"comparator\":\"EQ\""),
          Arguments.of("target", TARGET, "\"value\":60", "\"value\":\"60\""),
          Arguments.of("target", TARGET, "\"year\":2025", "\"year\":\"2025\""),
          Arguments.of("target", TARGET, "\"page\":3", "\"page\":0"),
          Arguments.of("target", QUALITATIVE, "QUALITATIVE", "QUANTITATIVE"),
          Arguments.of("target", QUALITATIVE, "QUALITATIVE", "qualitative"),
          Arguments.of("obligation", OBLIGATION, "\"level\":\"PROVINCE\"", "\"level\":\"CITY\""),
          Arguments.of("obligation", OBLIGATION, "\"FREQ=YEARLY\"", "null"),
          Arguments.of("obligation", OBLIGATION, "\"group\":false", "\"group\":null"),
          Arguments.of("citation", CITATION, "LEGAL_BASIS", "IMPLEMENTS"),
          Arguments.of("citation", CITATION, "\"start\":10", "\"start\":-10"),
          Arguments.of("ledger", EXTRACTED, "\"problems\":[]", "\"problems\":[\"page 3\"]"),
          Arguments.of("ledger", FAILED, "\"mend it\"", "null"),
          Arguments.of("ledger", FAILED, "\"read\":5", "\"read\":-5"));

  @ParameterizedTest
  @FieldSource("WRONG")
  void aWrongRecordFails(String schema, String line, String right, String wrong) {
    assertThat(line).contains(right);
    assertThat(errors(schema, line.replace(right, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("written")
  void aMissingFieldAndAnUnknownFieldFail(String schema, String line) {
    assertThat(errors(schema, line.replaceFirst("\\{", "{\"extra\":1,"))).hasSize(1);
    assertThat(errors(schema, line.replaceFirst("^\\{\"[^\"]+\":[^,]+,", "{"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"document", "target", "obligation", "citation", "ledger"})
  void everyFieldIsDescribed(String schema) {
    JsonNode properties = JSON.readTree(Schemas.all().get(schema)).get("properties");
    assertThat(properties.properties())
        .isNotEmpty()
        .allSatisfy(field -> assertThat(field.getValue().has("description")).isTrue());
  }

  private static List<Error> errors(String name, String line) {
    Schema schema = REGISTRY.getSchema(Schemas.all().get(name), InputFormat.JSON);
    return schema.validate(line, InputFormat.JSON);
  }

  private static String ledger(Outcome outcome) {
    return RecordJson.line(
        LedgerEntry.of(
            "a.pdf", "0123456789ab", outcome, List.of(), new TreeMap<>(Map.of("read", 5L))));
  }
}
