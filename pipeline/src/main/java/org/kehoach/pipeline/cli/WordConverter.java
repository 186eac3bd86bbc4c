// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    String word = among(Arrays.stream(allowed).map(WordConverter::word).toList(), value);
    return Arrays.stream(allowed)
        .filter(constant -> word(constant).equals(word))
        .findFirst()
        .orElseThrow();
  }

  /// The one of `words` that `value` is, in whatever case it was typed.
  static String among(List<String> words, String value) {
    String typed = value.toLowerCase(Locale.ROOT);
    if (!words.contains(typed)) {
      throw new TypeConversionException(
          "'%s' is none of %s.".formatted(value, String.join(", ", words)));
    }
    return typed;
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

  /// For `--severity`.
  static final class AtLeast extends WordConverter<Severity> {
    AtLeast() {
      super(Severity.values());
    }
  }

  /// For `--format` of single things.
  static final class Reading extends WordConverter<TextFormat> {
    Reading() {
      super(TextFormat.values());
    }
  }
}
