// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kehoach.output.check.Severity;
import org.kehoach.output.search.RecordKind;
import org.kehoach.output.search.SearchQuery;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads an option's value as the lower-case name of a constant; the message for another value
/// gives the allowed ones.
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final E[] allowed;

  WordConverter(E[] allowed) {
    this.allowed = allowed;
  }

  @Override
  public final E convert(String value) {
    return Arrays.stream(allowed)
        .filter(constant -> word(constant).equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(complaint(value)));
  }

  private String complaint(String value) {
    return Arrays.stream(allowed)
        .map(WordConverter::word)
        .collect(Collectors.joining(", ", "'" + value + "' is none of ", "."));
  }

  /// The word that users type and read for a constant.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// For `--kind`.
  static final class Kind extends WordConverter<RecordKind> {
    Kind() {
      super(RecordKind.values());
    }
  }

  /// For `--role`.
  static final class Role extends WordConverter<SearchQuery.Role> {
    Role() {
      super(SearchQuery.Role.values());
    }
  }

  /// For `--format` of lists.
  static final class Listing extends WordConverter<ListFormat> {
    Listing() {
      super(ListFormat.values());
    }
  }

  /// For `--format` of reports.
  static final class Reporting extends WordConverter<ReportOptions.Format> {
    Reporting() {
      super(ReportOptions.Format.values());
    }
  }

  /// For `--severity`.
  static final class AtLeast extends WordConverter<Severity> {
    AtLeast() {
      super(Severity.values());
    }
  }

  /// For `--format` of traces.
  static final class Tracing extends WordConverter<TraceCommand.Format> {
    Tracing() {
      super(TraceCommand.Format.values());
    }
  }

  /// For `--format` of single things.
  static final class Reading extends WordConverter<TextFormat> {
    Reading() {
      super(TextFormat.values());
    }
  }

  /// For `--format` of what falls due.
  static final class Scheduling extends WordConverter<DueCommand.Format> {
    Scheduling() {
      super(DueCommand.Format.values());
    }
  }
}
