// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same document gives the same words, whether it is read as HTML, DOCX or PDF. Skipped where
/// the folder of real plans, which is no part of the repository, is absent.
class ReadersAgreeTest {

  private static final Path PLANS = Path.of("..", "..", "shared", "plans");
  private static final double ORDER_KEPT = 0.98;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-dongnai-kinh-te-so-xa-hoi-so",
        "04-nghean-ha-tang-5g-iot",
        "07-dongthap-chuyen-doi-so-doanh-nghiep",
        "18-hochiminh-he-thong-thong-tin-quy-hoach"
      })
  void threeFormsOfOnePlanHoldTheSameText(String plan) {
    assumeTrue(Files.isDirectory(PLANS), "no folder of plans beside the repository");
    List<String> html = words(plan + ".html");
    List<String> pdf = words(plan + ".pdf");

    assertThat(words(plan + ".docx")).isEqualTo(html);
    assertThat(pdf.stream().sorted().toList()).isEqualTo(html.stream().sorted().toList());
    assertThat(shareKept(html, pdf)).isGreaterThan(ORDER_KEPT);
  }

  /// A word split after its hyphen at a line's end counts as one.
  private static List<String> words(String file) {
    ReadResult result = new Readers(ReadSettings.standard()).read(PLANS.resolve(file), file);
    String text =
        ((ReadResult.Read) result)
            .text().blocks().stream().flatMap(Legibility::texts).collect(Collectors.joining("\n"));
    return List.of(text.replaceAll("(?<=[\\p{L}\\d]-)\\s+", "").strip().split("\\s+"));
  }

  /// How many of the runs of three words are the same.
  private static double shareKept(List<String> expected, List<String> found) {
    Set<List<String>> runs = runs(expected);
    Set<List<String>> kept = new HashSet<>(runs);
    kept.retainAll(runs(found));
    return (double) kept.size() / runs.size();
  }

  private static Set<List<String>> runs(List<String> words) {
    return IntStream.range(0, words.size() - 2)
        .mapToObj(i -> words.subList(i, i + 3))
        .collect(Collectors.toSet());
  }
}
