// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.write;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.finding.Citation;
import org.kehoach.corpus.finding.Evidence;
import org.kehoach.corpus.finding.Obligation;
import org.kehoach.corpus.finding.Target;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.module.SimpleModule;

/// Where the JSON differs from the Java records: the evidence is flat, a page of 0 is null, numbers
/// carry no trailing zeros. All else is written as the records declare it, in their order.
final class FlatRecords extends SimpleModule {
  private static final long serialVersionUID = 1;

  FlatRecords() {
    setMixInAnnotation(Target.class, WithEvidence.class);
    setMixInAnnotation(Obligation.class, WithEvidence.class);
    setMixInAnnotation(Citation.class, WithEvidence.class);
    setMixInAnnotation(Evidence.class, Place.class);
    setMixInAnnotation(Citation.Mention.class, Paged.class);
    setMixInAnnotation(Source.class, Pages.class);
    addSerializer(BigDecimal.class, new PlainNumber());
  }

  interface WithEvidence {
    @JsonUnwrapped
    Evidence evidence();
  }

  @JsonPropertyOrder({"section", "quote", "start", "end", "page", "boxes", "rule"})
  interface Place extends Paged {}

  interface Paged {
    @JsonSerialize(using = NullForZero.class)
    int page();
  }

  interface Pages {
    @JsonSerialize(using = NullForZero.class)
    int pages();
  }

  private static final class NullForZero extends ValueSerializer<Integer> {
    @Override
    public void serialize(Integer page, JsonGenerator json, SerializationContext context) {
      if (page == 0) {
        json.writeNull();
      } else {
        json.writeNumber(page.intValue());
      }
    }
  }

  private static final class PlainNumber extends ValueSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal number, JsonGenerator json, SerializationContext context) {
      json.writeNumber(number.stripTrailingZeros().toPlainString());
    }
  }
}
