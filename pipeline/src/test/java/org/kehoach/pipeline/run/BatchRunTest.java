// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class BatchRunTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void handsOnResultsInInputOrderForAnyNumberOfThreads(int threads) throws IOException {
    List<Integer> items = IntStream.range(0, 100).boxed().toList();
    List<Integer> results = new ArrayList<>();
    BatchRun.inOrder(items, threads, item -> spin(item) * 10, results::add);
    assertThat(results).isEqualTo(items.stream().map(i -> i * 10).toList());
  }

  /// The earlier an item, the longer it takes.
  private static int spin(int item) {
    for (int i = item; i < 1000; i++) {
      Thread.onSpinWait();
    }
    return item;
  }

  @Test
  void worksOnTwoItemsAtOnceWithTwoThreads() throws IOException {
    CountDownLatch bothAtWork = new CountDownLatch(2);
    List<Boolean> met = new ArrayList<>();
    BatchRun.inOrder(List.of(1, 2), 2, item -> awaits(bothAtWork), met::add);
    assertThat(met).containsExactly(true, true);
  }

  private static boolean awaits(CountDownLatch latch) {
    latch.countDown();
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void doesNotRunFarAheadOfWhatIsWritten() throws IOException {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();
    List<Integer> ahead = new ArrayList<>();
    BatchRun.inOrder(
        items, 2, item -> begun.incrementAndGet(), result -> ahead.add(begun.get() - ahead.size()));
    assertThat(ahead).allMatch(lead -> lead <= 9);
  }

  @Test
  void stopsWhereTheResultsCannotBeWritten() {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> items = IntStream.range(0, 1000).boxed().toList();
    assertThatThrownBy(
            () ->
                BatchRun.inOrder(
                    items,
                    2,
                    item -> begun.incrementAndGet(),
                    result -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(begun).hasValueLessThan(20);
  }
}
