// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How well a document's file was read.
///
/// @param source where the text was taken from
/// @param syllables share of the document's words, those in small letters that stand free, that are
///   Vietnamese syllables: nearly 1 in a sound text
/// @param coverage share of the letters and digits found in the file that stand in some block
/// @param unexplained share of them that neither stand in a block nor are in `leftOut`: 0, but for
///   a mistake of Kehoach
/// @param pages page by page; none where the source has no pages
/// @param leftOut what stands in no block, and why, page by page
/// @param recognised the pages whose text was recognised in their pictures
/// @param repairs the words of these that were misread and put right
/// @param repaired what was decoded from encodings older than Unicode; null for nothing
public record ReadingQuality(
    TextSource source,
    double syllables,
    double coverage,
    double unexplained,
    List<Page> pages,
    List<LeftOutText> leftOut,
    List<Recognition> recognised,
    List<Repair> repairs,
    @Nullable EncodingRepair repaired) {

  private static final double FEWEST_SYLLABLES = 0.93;
  private static final double MOST_UNEXPLAINED = 0.005;
  private static final double SURE_ENOUGH = 0.85;

  public ReadingQuality {
    pages = List.copyOf(pages);
    leftOut = List.copyOf(leftOut);
    recognised = List.copyOf(recognised);
    repairs = List.copyOf(repairs);
  }

  /// A text that is its own source, all of it there.
  public static ReadingQuality whole() {
    return new ReadingQuality(
        TextSource.PLAIN_TEXT, 1, 1, 0, List.of(), List.of(), List.of(), List.of(), null);
  }

  /// The old encodings that text was decoded from; none for most documents.
  public List<String> decodedFrom() {
    return repaired == null ? List.of() : repaired.encodings();
  }

  /// How well one page was read.
  ///
  /// @param page 1-based
  /// @param words number of words that `syllables` is a share of
  public record Page(int page, TextSource source, int words, double syllables, double coverage) {

    private static final int WORDS_TO_JUDGE = 30;

    boolean isGarbled() {
      return words >= WORDS_TO_JUDGE && syllables < FEWEST_SYLLABLES;
    }
  }

  /// Why a person should look at the document before trusting its records, in sentences; none where
  /// all is well.
  public List<String> review() {
    List<String> reasons = new ArrayList<>();
    if (syllables < FEWEST_SYLLABLES) {
      reasons.add(
          "Letters may be lost: %s of its words are Vietnamese syllables."
              .formatted(percent(syllables)));
    }
    for (Page page : pages) {
      if (page.isGarbled()) {
        reasons.add(
            "Letters may be lost on page %d: %s of its words are Vietnamese syllables."
                .formatted(page.page(), percent(page.syllables())));
      }
    }
    if (unexplained > MOST_UNEXPLAINED) {
      reasons.add("%s of its letters stand in no block.".formatted(percent(unexplained)));
    }
    for (Recognition page : recognised) {
      if (page.confidence() < SURE_ENOUGH) {
        reasons.add(
            "Page %d is hard to read: the recogniser is sure of its words by %s."
                .formatted(page.page(), percent(page.confidence())));
      }
      if (!page.unreadCells().isEmpty()) {
        reasons.add(
            "Cells of a table on page %d could not be read surely: %s."
                .formatted(page.page(), String.join("; ", page.unreadCells())));
      }
    }
    return reasons;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
