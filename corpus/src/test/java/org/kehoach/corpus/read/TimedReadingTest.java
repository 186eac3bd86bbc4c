// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kehoach.corpus.read.ReadResult.Unreadable;
import org.kehoach.corpus.read.ReadResult.Unsupported;

/// No file keeps a run waiting for longer than its time.
@Timeout(60)
class TimedReadingTest {

  private static final Unsupported RESULT = new Unsupported("a", "b");

  @Test
  void whatEndsInTimeIsGiven() {
    assertThat(TimedReading.of(Duration.ofSeconds(50), () -> RESULT)).isEqualTo(RESULT);
  }

  @Test
  void whatDoesNotEndIsGivenUpAndToldToStop() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);

    ReadResult result =
        TimedReading.of(
            Duration.ofMillis(20),
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              stopped.countDown();
              return RESULT;
            });

    assertThat(result)
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.reason()).contains("takes more than"));
    assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void everyFormatIsReadWithinTheTime() {
    Readers hasty = new Readers(new ReadSettings(1 << 26, 1 << 20, 10, Duration.ofMillis(1)));
    byte[] page = ReadFiles.utf8("<p>Kế hoạch</p>".repeat(1_000_000));

    assertThat(hasty.read(page, "a.html"))
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.reason()).contains("takes more than"));
  }
}
