// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.text.legacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.document.EncodingRepair;
import org.kehoach.corpus.text.legacy.FontStream.Word;

/// Decodes the text of one document that is, wholly or here and there, written in old encodings.
///
/// Text in fonts of one encoding, and text in each other font, is a stream of its own: within it
/// each word is read in the encoding that fits it and its neighbours ([BestReading]). An encoding
/// that the font does not name must be borne out by several different words. Parts of the document
/// may be given one after the other; each stream goes on as it ended.
///
/// Not safe for use by many threads.
public final class OldText {

  /// How many different words must speak for an encoding that no font names.
  private static final int WORDS_TO_BEAR_OUT = 3;

  private static final int WORDS_TO_BEAR_OUT_VIQR = 6;

  private final Map<String, WordReadings> readings = new HashMap<>();
  private final Map<String, TextEncoding> endedIn = new HashMap<>();
  private final Map<TextEncoding, Set<String>> witnesses = new EnumMap<>(TextEncoding.class);
  private final RepairTally tally = new RepairTally();

  /// A text without fonts, decoded, and what was repaired in it; null for nothing.
  public record Decoded(String text, @Nullable EncodingRepair repair) {}

  /// `text`, of which no fonts are known, decoded.
  public static Decoded decode(String text) {
    OldText whole = new OldText();
    List<String> letters = whole.letters(List.of(new TextRun("", text))).get(0);
    return letters == null
        ? new Decoded(text, null)
        : new Decoded(String.join("", letters), whole.repair());
  }

  /// The runs that change, by their index: what each of their characters becomes, a letter, itself,
  /// or nothing where it is part of the letter before it (which may stand in the run before).
  ///
  /// @param runs the next part of the document
  public Map<Integer, List<String>> letters(List<TextRun> runs) {
    Map<Integer, List<String>> letters = new HashMap<>();
    if (!Suspicion.falls(runs)) {
      return letters;
    }
    Map<String, FontStream> streams = new LinkedHashMap<>();
    @Nullable FontStream before = null;
    for (int i = 0; i < runs.size(); i++) {
      TextRun run = runs.get(i);
      LegacyFont font = LegacyFont.named(run.font());
      String kind = font.isOld() ? font.encoding().name() : run.font();
      FontStream stream = streams.computeIfAbsent(kind, k -> new FontStream(font.encoding()));
      stream.add(i, run.text(), font.capitals(), stream != before);
      before = stream;
    }
    streams.forEach((kind, stream) -> decode(kind, stream, letters));
    return letters;
  }

  /// What was repaired so far; null for nothing.
  public @Nullable EncodingRepair repair() {
    return tally.repair();
  }

  private void decode(String kind, FontStream stream, Map<Integer, List<String>> letters) {
    List<Word> words = stream.words();
    List<BestReading.Place> places = new ArrayList<>(words.size());
    for (Word word : words) {
      WordReadings all = readings.computeIfAbsent(word.text(), this::read);
      places.add(new BestReading.Place(all, word.afterBreak()));
    }
    TextEncoding before = endedIn.getOrDefault(kind, TextEncoding.UNICODE);
    List<TextEncoding> encodings =
        new BestReading(stream.named(), eligible(stream.named())).of(places, before);
    for (int w = 0; w < words.size(); w++) {
      WordReadings all = places.get(w).readings();
      TextEncoding encoding = encodings.get(w);
      tally.add(all, encoding);
      if (encoding != TextEncoding.UNICODE) {
        stream.write(words.get(w), all.in(encoding).letters(), encoding, letters);
      }
      endedIn.put(kind, encoding);
    }
  }

  private WordReadings read(String word) {
    WordReadings all = WordReadings.of(word);
    for (TextEncoding encoding : TextEncoding.values()) {
      if (all.speaksFor(encoding)) {
        witnesses.computeIfAbsent(encoding, e -> new HashSet<>()).add(word);
      }
    }
    return all;
  }

  private Set<TextEncoding> eligible(TextEncoding named) {
    Set<TextEncoding> eligible = EnumSet.of(TextEncoding.UNICODE, named);
    witnesses.forEach(
        (encoding, words) -> {
          boolean viqr = encoding == TextEncoding.VIQR;
          if (words.size() >= (viqr ? WORDS_TO_BEAR_OUT_VIQR : WORDS_TO_BEAR_OUT)) {
            eligible.add(encoding);
          }
        });
    return eligible;
  }
}
