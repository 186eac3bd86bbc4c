// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.kehoach.corpus.ocr.OcrTimeException;
import org.kehoach.corpus.ocr.TextRecogniser;

/// Recognises the pages of a file, several at once, while the next ones are drawn. What bounds set
/// is told in [#problems()], and the pages read until then are kept.
final class ScanQueue implements AutoCloseable {

  private final OcrSettings settings;
  private final TextRecogniser recogniser;
  private final ReadListener listener;
  private final ExecutorService threads;
  private final Semaphore room;
  private final Deadline deadline;
  private final Map<Integer, Future<ScannedPage>> pages = new TreeMap<>();
  private final List<Integer> left = new ArrayList<>();
  private final List<Integer> slow = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();

  /// @param tools with a recogniser
  ScanQueue(ReadTools tools) {
    this.recogniser = tools.recogniser().orElseThrow();
    this.settings = tools.settings().ocr();
    this.listener = tools.listener();
    this.threads =
        Executors.newFixedThreadPool(
            settings.threads(), Thread.ofPlatform().daemon().name("recognising-", 0).factory());
    this.room = new Semaphore(settings.threads());
    this.deadline = new Deadline(settings.maxTime());
  }

  /// Draws the picture of a page.
  @FunctionalInterface
  interface Drawing {
    /// @throws IOException where the picture is broken
    BufferedImage draw() throws IOException;
  }

  /// Hands a page over; waits while all threads are busy, so that few pictures are held at once.
  ///
  /// @param page 1-based
  /// @param resolution of the picture, in pixels per inch
  void add(int page, int resolution, Drawing drawing) throws IOException {
    if (pages.size() >= settings.maxPages() || deadline.isPast()) {
      left.add(page);
      return;
    }
    try {
      room.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("recognising was interrupted");
    }
    BufferedImage picture;
    try {
      picture = drawing.draw();
    } catch (IOException | RuntimeException e) {
      room.release();
      broken.add(page);
      return;
    }
    ScanReading reading = new ScanReading(recogniser, resolution, settings.maxTimePerPage());
    pages.put(
        page,
        threads.submit(
            () -> {
              try {
                listener.page(page);
                return reading.read(picture, page);
              } finally {
                room.release();
              }
            }));
  }

  /// The pages that could be recognised, by their numbers, when all are done.
  Map<Integer, ScannedPage> finish() throws IOException {
    Map<Integer, ScannedPage> read = new TreeMap<>();
    for (Map.Entry<Integer, Future<ScannedPage>> page : pages.entrySet()) {
      try {
        read.put(page.getKey(), page.getValue().get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("recognising was interrupted");
      } catch (ExecutionException e) {
        (e.getCause() instanceof OcrTimeException ? slow : broken).add(page.getKey());
      }
    }
    return read;
  }

  /// What could not be recognised and why, one sentence each.
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    tell(
        problems,
        left,
        "beyond the first %d scanned pages, or after %d minutes of recognising them: split the file"
            .formatted(settings.maxPages(), settings.maxTime().toMinutes()));
    tell(
        problems,
        slow,
        "recognising takes more than %d seconds: give Kehoach a copy with text"
            .formatted(settings.maxTimePerPage().toSeconds()));
    tell(problems, broken, "the picture is broken or too large: export the file again");
    return problems;
  }

  private static void tell(List<String> problems, List<Integer> pages, String why) {
    if (!pages.isEmpty()) {
      problems.add("Scanned, and so left out: page %s (%s).".formatted(PageList.of(pages), why));
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
