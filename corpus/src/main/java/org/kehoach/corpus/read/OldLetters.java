// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.EncodingRepair;
import org.kehoach.corpus.text.legacy.LegacyFont;
import org.kehoach.corpus.text.legacy.OldText;
import org.kehoach.corpus.text.legacy.TextRun;

/// Decodes text in old encodings where it stands: first all texts of a document are taken, each
/// with its font and with the place that it is put back to, then those that were old are.
final class OldLetters {

  private record Taken(TextRun run, boolean capitals, Consumer<String> place) {}

  private final List<Taken> texts = new ArrayList<>();

  /// Takes a text.
  ///
  /// @param capitals whether it is shown in capitals
  /// @param place where to put it if it changes
  void take(String text, String font, boolean capitals, Consumer<String> place) {
    texts.add(new Taken(new TextRun(font, text), capitals, place));
  }

  /// Ends a paragraph or line.
  void endLine() {
    texts.add(new Taken(new TextRun("", "\n"), false, text -> {}));
  }

  /// Puts back what was decoded; tells of it, or gives null where nothing was.
  @Nullable EncodingRepair decode() {
    OldText document = new OldText();
    Map<Integer, List<String>> letters = document.letters(texts.stream().map(Taken::run).toList());
    for (int i = 0; i < texts.size(); i++) {
      Taken taken = texts.get(i);
      List<String> changed = letters.get(i);
      String decoded = changed == null ? taken.run.text() : String.join("", changed);
      String shown = taken.capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
      if (!shown.equals(taken.run.text())) {
        taken.place.accept(shown);
      }
    }
    return document.repair();
  }

  /// Whether text in that font has to be left as it is until [#decode], since changes such as to
  /// capitals are none of its codes.
  static boolean isOld(String font) {
    return LegacyFont.named(font).isOld();
  }
}
